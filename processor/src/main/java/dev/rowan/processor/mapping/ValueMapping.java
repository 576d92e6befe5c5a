package dev.rowan.processor.mapping;

/** How a Java value and a column's value become each other. */
public sealed interface ValueMapping {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * A type that the driver or the runtime knows: {@code int}, {@code UUID}, {@code Instant}.
   *
   * @param type the Java type
   */
  record Scalar(JavaType type) implements ValueMapping {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scalar(this);
    }
  }

  /**
   * An enum kept as the text of its constant's name.
   *
   * @param type the enum
   */
  record EnumText(JavaType type) implements ValueMapping {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enumText(this);
    }
  }

  /**
   * A record of one component, such as {@code EmailAddress(String value)}: kept as that component.
   *
   * @param type the record
   * @param accessor the name of its component
   * @param inner how the component is kept
   */
  record Wrapped(JavaType type, String accessor, ValueMapping inner) implements ValueMapping {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wrapped(this);
    }
  }

  /**
   * A type that is kept as another: a {@code Locale} as its language tag.
   *
   * @param type the Java type
   * @param conversion what makes one of the other
   * @param inner how the other is kept
   */
  record Converted(JavaType type, Conversion conversion, ValueMapping inner)
      implements ValueMapping {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.converted(this);
    }
  }

  /**
   * One method for each kind of value.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R scalar(Scalar value);

    R enumText(EnumText value);

    R wrapped(Wrapped value);

    R converted(Converted value);
  }
}
