package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java type of a component, {@code Optional} unfolded. */
public sealed interface TypeView {
  /** Returns the type as source names it. */
  JavaType type();

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /** Any type that is neither an enum nor a record: {@code int}, {@code UUID}, {@code byte[]}. */
  record Plain(JavaType type) implements TypeView {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.plain(this);
    }
  }

  /**
   * An enum.
   *
   * @param type the enum
   * @param labels how its constants are stored, by their names in order
   * @param named its {@code @Type}, if it is a type of the database
   */
  record Constants(JavaType type, Map<String, String> labels, Optional<NamedTypeView> named)
      implements TypeView {
    public Constants {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** Returns how its constants are stored, in order. */
    public List<String> constants() {
      return List.copyOf(labels.values());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constants(this);
    }
  }

  /** A record; {@link Records} reads it. */
  record Nested(JavaType type) implements TypeView {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nested(this);
    }
  }

  /**
   * A list, set or array, but for {@code byte[]}.
   *
   * @param element what it holds
   */
  record Many(JavaType type, TypeView element) implements TypeView {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.many(this);
    }
  }

  /** A type that the compiler does not find; it says so itself. */
  record Missing(JavaType type) implements TypeView {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.missing(this);
    }
  }

  /**
   * One method for each kind of type.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R plain(Plain plain);

    R constants(Constants constants);

    R nested(Nested nested);

    R many(Many many);

    R missing(Missing missing);
  }
}
