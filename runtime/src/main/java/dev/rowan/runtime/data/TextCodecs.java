package dev.rowan.runtime.data;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The text of scalars, and of the arrays and ranges of them. */
public final class TextCodecs {
  public static final TextCodec<Boolean> BOOLEAN =
      of(String::valueOf, text -> text.equals("t") || text.equals("true"));
  public static final TextCodec<Byte> BYTE = of(String::valueOf, Byte::valueOf);
  public static final TextCodec<Short> SHORT = of(String::valueOf, Short::valueOf);
  public static final TextCodec<Integer> INTEGER = of(String::valueOf, Integer::valueOf);
  public static final TextCodec<Long> LONG = of(String::valueOf, Long::valueOf);
  public static final TextCodec<Float> FLOAT = of(String::valueOf, Float::valueOf);
  public static final TextCodec<Double> DOUBLE = of(String::valueOf, Double::valueOf);
  public static final TextCodec<Character> CHARACTER = of(String::valueOf, text -> text.charAt(0));
  public static final TextCodec<String> STRING = of(Function.identity(), Function.identity());
  public static final TextCodec<BigDecimal> BIG_DECIMAL = of(String::valueOf, BigDecimal::new);
  public static final TextCodec<BigInteger> BIG_INTEGER = of(String::valueOf, BigInteger::new);
  public static final TextCodec<UUID> UUID = of(String::valueOf, java.util.UUID::fromString);
  public static final TextCodec<LocalDate> LOCAL_DATE = of(TimeText::of, TimeText::date);
  public static final TextCodec<LocalTime> LOCAL_TIME = of(String::valueOf, LocalTime::parse);
  public static final TextCodec<LocalDateTime> LOCAL_DATE_TIME =
      of(TimeText::of, TimeText::dateTime);
  public static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME =
      of(TimeText::of, TimeText::offsetDateTime);
  public static final TextCodec<Instant> INSTANT =
      OFFSET_DATE_TIME.as(Instants::toOffset, Instants::fromOffset);
  public static final TextCodec<Duration> DURATION =
      of(Durations::toInterval, Durations::fromInterval);
  public static final TextCodec<byte[]> BYTES =
      of(
          bytes -> "\\x" + HexFormat.of().formatHex(bytes),
          text -> HexFormat.of().parseHex(text, 2, text.length()));

  private TextCodecs() {}

  private static <T> TextCodec<T> of(Function<T, String> encode, Function<String, T> decode) {
    return new TextCodec<>() {
      @Override
      public String encode(T value) {
        return encode.apply(value);
      }

      @Override
      public T decode(String text) {
        return decode.apply(text);
      }
    };
  }

  /** Returns the codec of an enum, kept as the names of its constants. */
  public static <E extends Enum<E>> TextCodec<E> constant(Class<E> type) {
    return of(Enum::name, name -> Enum.valueOf(type, name));
  }

  /** Returns the codec of lists, kept as arrays; lists that are read cannot be changed. */
  public static <E extends @Nullable Object> TextCodec<List<E>> list(TextCodec<E> element) {
    return collection(element, Collections::unmodifiableList);
  }

  /** Returns the codec of sets, kept as arrays; sets that are read keep the array's order. */
  public static <E extends @Nullable Object> TextCodec<Set<E>> set(TextCodec<E> element) {
    return collection(element, values -> Collections.unmodifiableSet(new LinkedHashSet<>(values)));
  }

  private static <E extends @Nullable Object, C extends Collection<E>> TextCodec<C> collection(
      TextCodec<E> element, Function<List<E>, C> made) {
    return of(
        values -> ArrayText.of(values, element),
        text -> made.apply(new ArrayText(text).read(element)));
  }

  /**
   * Returns the codec of Java's arrays.
   *
   * @param type the array's class, such as {@code int[].class}
   * @param element the codec of what it holds
   */
  public static <E extends @Nullable Object, A> TextCodec<A> array(
      Class<A> type, TextCodec<E> element) {
    return of(
        array -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (int i = 0; i < Array.getLength(array); i++) {
            values.add(Array.get(array, i));
          }
          @SuppressWarnings("unchecked") // the array's class and its codec are chosen together
          List<E> elements = (List<E>) values;
          return ArrayText.of(elements, element);
        },
        text -> {
          List<E> values = new ArrayText(text).read(element);
          Object array = Array.newInstance(type.getComponentType(), values.size());
          for (int i = 0; i < values.size(); i++) {
            E value = values.get(i);
            if (value == null && type.getComponentType().isPrimitive()) {
              throw new IllegalArgumentException(
                  "an array holds NULL, which no " + type.getSimpleName() + " can");
            }
            Array.set(array, i, value);
          }
          return type.cast(array);
        });
  }

  /** Returns the codec of ranges. */
  public static <E extends Comparable<? super E>> TextCodec<Range<E>> range(TextCodec<E> bound) {
    return of(range -> RangeText.of(range, bound), text -> RangeText.read(text, bound));
  }
}
