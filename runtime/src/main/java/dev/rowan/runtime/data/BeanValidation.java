package dev.rowan.runtime.data;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lets a validator of jakarta.validation check records before they are written. */
public final class BeanValidation implements RecordValidator {
  private static final Set<String> OF_EVERY_CONSTRAINT = Set.of("message", "groups", "payload");

  private final Validator validator;

  /** Types with constraints for which the validator has no means; the database checks them. */
  private final Set<Class<?>> unfit = ConcurrentHashMap.newKeySet();

  private BeanValidation(Validator validator) {
    this.validator = validator;
  }

  /** Returns the check that this validator makes, in the group Default. */
  public static RecordValidator of(Validator validator) {
    return new BeanValidation(Objects.requireNonNull(validator, "validator"));
  }

  /** Returns the check of the provider on the class path, if there is one. */
  static RecordValidator ofProvider() {
    try {
      return of(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new Templates())
              .buildValidatorFactory()
              .getValidator());
    } catch (NoProviderFoundException none) {
      return NONE;
    }
  }

  /** Messages as they are written: what is shown is made of the constraint itself. */
  private static final class Templates implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  @Override
  public boolean constrains(Class<?> type) {
    return validator.getConstraintsForClass(type).isBeanConstrained();
  }

  @Override
  public List<Refusal> refusals(Object record) {
    if (unfit.contains(record.getClass())) {
      return List.of();
    }
    try {
      Set<ConstraintViolation<Object>> violations = validator.validate(record);
      return violations.isEmpty()
          ? List.of()
          : violations.stream().map(BeanValidation::refusal).toList();
    } catch (UnexpectedTypeException noValidator) {
      unfit.add(record.getClass());
      return List.of();
    }
  }

  private static Refusal refusal(ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
    Class<? extends Annotation> type = descriptor.getAnnotation().annotationType();
    String own = violation.getMessageTemplate().startsWith("{") ? "" : violation.getMessage();
    return new Refusal(
        // What a container holds has no name of its own: tags[0].<list element>.
        violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""),
        violation.getInvalidValue(),
        type.getSimpleName(),
        shown(type, descriptor.getAttributes()) + (own.isEmpty() ? "" : ", " + own));
  }

  /** Returns {@code @Size(max = 3)}: what differs from the annotation's defaults. */
  private static String shown(Class<? extends Annotation> type, Map<String, Object> attributes) {
    Map<String, String> shown = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          if (!OF_EVERY_CONSTRAINT.contains(name)
              && !Objects.deepEquals(value, defaultOf(type, name))) {
            shown.put(name, text(value));
          }
        });
    String all =
        shown.keySet().equals(Set.of("value"))
            ? shown.get("value")
            : shown.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    return "@" + type.getSimpleName() + (shown.isEmpty() ? "" : "(" + all + ")");
  }

  private static @Nullable Object defaultOf(Class<? extends Annotation> type, String attribute) {
    try {
      return type.getDeclaredMethod(attribute).getDefaultValue();
    } catch (NoSuchMethodException added) {
      return null;
    }
  }

  private static String text(Object value) {
    if (value.getClass().isArray()) {
      return Arrays.toString(
          IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)).toArray());
    }
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }
}
