package shop;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@NotBlank
@Size(max = 10)
@interface Title {
  @OverridesAttribute(constraint = Size.class)
  int max() default 20;

  @OverridesAttribute(constraint = Size.class, name = "min")
  int atLeast() default 1;

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Pattern.List({@Pattern(regexp = "[a-z]+"), @Pattern(regexp = "\\p{L}+")})
@Title
@interface Slug {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

@Constraint(validatedBy = IsbnValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Isbn {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

final class IsbnValidator implements ConstraintValidator<Isbn, String> {
  @Override
  public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
    return true;
  }
}

@Table
record Order(
    @Id int id,
    @Title(max = 5) String a,
    @Title(max = 5, atLeast = 7) String b,
//               ^ ROWAN1502 no value has a size from 7 to 5
    @Title int c,
//  ^ ROWAN1501 @NotBlank of @Title is for text, c is integer
//  ^ ROWAN1501 @Size of @Title is for text
    @Title @Nullable String d,
//  ^ ROWAN1313
    @Isbn String e,
//  ^ ROWAN1506 PostgreSQL does not check @Isbn
    @Slug String f) {}
//  ^ ROWAN1505 PostgreSQL does not check this pattern
