package m7_elements;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint composed of others. */
@NotBlank
@Size(max = 80)
@Pattern(regexp = "[^<>]*")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Title {
  @OverridesAttribute(constraint = Size.class)
  int max() default 40;

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
