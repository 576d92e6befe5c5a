package m12_value_objects;

import jakarta.validation.constraints.Pattern;

record Country(@Pattern(regexp = "[A-Z]{2}") String code) {}
