package dev.rowan.processor.lower;

import dev.rowan.processor.read.ValidationView;
import java.util.Optional;

/**
 * The sizes that a constraint allows: {@code @NotEmpty} those from 1.
 *
 * @param least the least
 * @param most the greatest; {@code Integer.MAX_VALUE} for any
 */
public record SizeLimits(long least, long most) {
  /** Returns the sizes that a constraint allows, if it is about the size. */
  public static Optional<SizeLimits> of(ValidationView view) {
    return switch (view.name()) {
      case "Size", "Length" ->
          Optional.of(new SizeLimits(view.least().value(), view.most().value()));
      case "NotEmpty", "NotBlank" -> Optional.of(new SizeLimits(1, Integer.MAX_VALUE));
      default -> Optional.empty();
    };
  }

  /** Whether there is no greatest size. */
  boolean isOpen() {
    return most == Integer.MAX_VALUE;
  }
}
