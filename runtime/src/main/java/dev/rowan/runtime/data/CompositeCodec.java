package dev.rowan.runtime.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of the values of a composite type: {@code ("12 Main St",Springfield,)}.
 *
 * <pre>{@code
 * CompositeCodec.of(Address.class, from -> new Address(from.required(0), from.get(1)))
 *     .with("street", Address::street, TextCodecs.STRING)
 *     .withNullable("zip", Address::zip, TextCodecs.STRING)
 * }</pre>
 *
 * @param <R> the record
 */
public final class CompositeCodec<R> implements TextCodec<R> {
  private final Class<R> type;
  private final Function<Attributes, R> maker;
  private final List<Attribute<R, ?>> attributes;

  private CompositeCodec(
      Class<R> type, Function<Attributes, R> maker, List<Attribute<R, ?>> attributes) {
    this.type = type;
    this.maker = maker;
    this.attributes = attributes;
  }

  /** Begins the codec of a record with what makes one of its attributes. */
  public static <R> CompositeCodec<R> of(Class<R> type, Function<Attributes, R> maker) {
    return new CompositeCodec<>(type, maker, List.of());
  }

  /** Returns the codec with one more attribute, which is never null. */
  public <T> CompositeCodec<R> with(
      String name, Function<R, ? extends T> getter, TextCodec<T> codec) {
    return with(new Attribute<>(name, getter, codec, false));
  }

  /** Returns the codec with one more attribute. */
  public <T> CompositeCodec<R> withNullable(
      String name, Function<R, ? extends @Nullable T> getter, TextCodec<T> codec) {
    return with(new Attribute<>(name, getter, codec, true));
  }

  private CompositeCodec<R> with(Attribute<R, ?> attribute) {
    List<Attribute<R, ?>> all = new ArrayList<>(attributes);
    all.add(attribute);
    return new CompositeCodec<>(type, maker, List.copyOf(all));
  }

  private record Attribute<R, T>(
      String name,
      Function<R, ? extends @Nullable T> getter,
      TextCodec<T> codec,
      boolean nullable) {
    /** Appends the value, nothing for null. */
    void encode(StringBuilder to, R value, Class<R> type) {
      T own = getter.apply(value);
      if (own != null) {
        ArrayText.quote(to, codec.encode(own));
      } else if (!nullable) {
        throw new IllegalArgumentException(type.getSimpleName() + "." + name + " must not be null");
      }
    }
  }

  @Override
  public String encode(R value) {
    StringBuilder to = new StringBuilder();
    for (Attribute<R, ?> attribute : attributes) {
      to.append(to.isEmpty() ? '(' : ',');
      attribute.encode(to, value, type);
    }
    return to.append(')').toString();
  }

  @Override
  public R decode(String text) {
    List<@Nullable String> texts = CompositeText.read(text);
    if (texts.size() != attributes.size()) {
      throw new IllegalArgumentException(
          "a " + type.getSimpleName() + " has other attributes than " + text);
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String one = texts.get(i);
      values.add(one == null ? null : attributes.get(i).codec().decode(one));
    }
    return maker.apply(
        new Attributes(
            type.getSimpleName(), attributes.stream().map(Attribute::name).toList(), values));
  }

  /** The values of all attributes, in their order. */
  public static final class Attributes {
    private final String type;
    private final List<String> names;
    private final List<@Nullable Object> values;

    private Attributes(String type, List<String> names, List<@Nullable Object> values) {
      this.type = type;
      this.names = names;
      this.values = values;
    }

    /** Returns a value, or null. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As its codec has made it.
    public <T extends @Nullable Object> T get(int index) {
      return (T) values.get(index);
    }

    /**
     * Returns a value that is never null.
     *
     * @throws IllegalArgumentException if it is
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As its codec has made it.
    public <T> T required(int index) {
      Object value = values.get(index);
      if (value == null) {
        throw new IllegalArgumentException(
            type + "." + names.get(index) + " cannot be NULL, which the database holds");
      }
      return (T) value;
    }
  }
}
