package m11_enums;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Domain;
import jakarta.validation.constraints.Max;

/** A share of a whole. */
@Domain
@Check("VALUE >= 0") @Check("VALUE >= 0")
record Percent(@Max("VALUE >= 0") int value) {}
