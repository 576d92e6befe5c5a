package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import java.util.function.Function;

/**
 * The value of one attribute of an annotation.
 *
 * @param value what is written, or the attribute's default
 * @param given whether it is written
 * @param spot where it is written; the annotation itself if it is not
 * @param <T> the type of the value
 */
public record Setting<T>(T value, boolean given, Spot spot) {
  /** Returns the setting with something made of its value. */
  public <R> Setting<R> map(Function<? super T, ? extends R> conversion) {
    return new Setting<>(conversion.apply(value), given, spot);
  }
}
