package generated;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Domain;
import jakarta.validation.constraints.Size;

@Domain("handles")
@Check("VALUE = lower(VALUE)")
record Handle(@Size(max = 8) String text) {}
