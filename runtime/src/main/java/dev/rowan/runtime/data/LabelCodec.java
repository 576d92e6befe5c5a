package dev.rowan.runtime.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The constants of an enum as they are stored: by their names but for those that have a label.
 *
 * <pre>{@code
 * LabelCodec.of(Rating.class).with(Rating.PG_13, "PG-13")
 * }</pre>
 *
 * @param <E> the enum
 */
public final class LabelCodec<E extends Enum<E>> implements TextCodec<E> {
  private final Class<E> type;
  private final Map<E, String> labels;
  private final Map<String, E> constants = new HashMap<>();

  private LabelCodec(Class<E> type, Map<E, String> labels) {
    this.type = type;
    this.labels = labels;
    for (E constant : type.getEnumConstants()) {
      constants.put(encode(constant), constant);
    }
  }

  /** Returns the codec of an enum whose constants are all stored by their names. */
  public static <E extends Enum<E>> LabelCodec<E> of(Class<E> type) {
    return new LabelCodec<>(type, new EnumMap<>(type));
  }

  /** Returns the codec with the label of one constant more. */
  public LabelCodec<E> with(E constant, String label) {
    Map<E, String> more = new EnumMap<>(type);
    more.putAll(labels);
    more.put(constant, label);
    return new LabelCodec<>(type, more);
  }

  @Override
  public String encode(E value) {
    return labels.getOrDefault(value, value.name());
  }

  @Override
  public E decode(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + " has the label " + text);
    }
    return constant;
  }
}
