package generated;

import dev.rowan.annotation.Domain;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@Domain
record Portion(@Min(0) @Max(100) int value) {}
