package m12_value_objects;

import dev.rowan.annotation.Index;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record Address(
    @Size(max = 80) String street, @Nullable String extra, @Index String city, Country country) {}
