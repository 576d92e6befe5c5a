package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import java.util.List;
import java.util.Optional;

/**
 * The constraints on one argument of a component's type: those of {@code List<@NotBlank String>}.
 *
 * @param place what the argument is to the component
 * @param notNull where one says that there is never null
 * @param validations what else they demand
 */
public record ElementView(Place place, Optional<Spot> notNull, List<ValidationView> validations) {
  public ElementView {
    validations = List.copyOf(validations);
  }

  /** What an argument is to the component. */
  public enum Place {
    /** What its Optional holds. */
    VALUE,
    /** What its list or set holds. */
    ELEMENT,
    /** Anything else, such as the keys of a map. */
    WITHIN
  }
}
