package generated;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint composed of others. */
@NotBlank
@Size
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Caption {
  @OverridesAttribute(constraint = Size.class)
  int max() default 40;

  String message() default "is no caption";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
