package dev.rowan.runtime.data;

import java.util.function.Function;

/**
 * Turns values into the text that PostgreSQL reads for a type, and its text into values.
 *
 * <pre>{@code
 * TextCodecs.list(TextCodecs.INTEGER).encode(List.of(1, 2)); // {1,2}
 * }</pre>
 *
 * <p>Neither way ever sees null: an SQL NULL is a null without a codec's help.
 *
 * @param <T> the type of the values
 */
public interface TextCodec<T> {
  /** Returns the text of a value. */
  String encode(T value);

  /**
   * Returns the value of a text that the server has sent.
   *
   * @throws IllegalArgumentException if no value of the type has that text
   */
  T decode(String text);

  /** Returns the codec of a type whose values are kept as those of this one. */
  default <U> TextCodec<U> as(Function<? super U, T> to, Function<? super T, U> from) {
    TextCodec<T> inner = this;
    return new TextCodec<>() {
      @Override
      public String encode(U value) {
        return inner.encode(to.apply(value));
      }

      @Override
      public U decode(String text) {
        return from.apply(inner.decode(text));
      }
    };
  }
}
