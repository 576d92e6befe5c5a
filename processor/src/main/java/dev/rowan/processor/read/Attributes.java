package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.AnnotationValues;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The attributes of one annotation, by name and type.
 *
 * <p>A value of another type than asked for (the source does not compile then) counts as not given.
 */
final class Attributes {
  private final AnnotationMirror mirror;
  private final Spot spot;
  private final boolean elsewhere;
  private final Map<String, Written> overrides;

  Attributes(AnnotationMirror mirror, Spot spot) {
    this(mirror, spot, false, Map.of());
  }

  private Attributes(
      AnnotationMirror mirror, Spot spot, boolean elsewhere, Map<String, Written> overrides) {
    this.mirror = mirror;
    this.spot = spot;
    this.elsewhere = elsewhere;
    this.overrides = overrides;
  }

  /**
   * The value of an attribute.
   *
   * @param value the value
   * @param spot where it is written
   */
  record Written(AnnotationValue value, Spot spot) {}

  /**
   * Returns the attributes of an annotation that stands on the type of this one.
   *
   * @param inner that annotation
   * @param values what this one says for attributes of that
   */
  Attributes composing(AnnotationMirror inner, Map<String, Written> values) {
    return new Attributes(inner, spot, true, values);
  }

  /** Returns those of an element's annotation of this name, if it has one. */
  static Optional<Attributes> of(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement type
          && type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(new Attributes(mirror, Spot.of(element)));
      }
    }
    return Optional.empty();
  }

  Spot spot() {
    return spot;
  }

  /** Whether all is written that has no default; if not, the compiler refuses the annotation. */
  boolean isComplete() {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .allMatch(
            attribute ->
                attribute.getDefaultValue() != null
                    || written(attribute.getSimpleName().toString()).isPresent());
  }

  Setting<String> text(String name) {
    return setting(name, "", value -> cast(String.class, value));
  }

  Setting<Integer> number(String name, int otherwise) {
    return setting(name, otherwise, value -> cast(Integer.class, value));
  }

  Setting<Long> longNumber(String name, long otherwise) {
    return setting(name, otherwise, value -> cast(Number.class, value).map(Number::longValue));
  }

  Setting<Boolean> flag(String name, boolean otherwise) {
    return setting(name, otherwise, value -> cast(Boolean.class, value));
  }

  Setting<List<String>> texts(String name) {
    return setting(name, List.of(), value -> list(value, String.class));
  }

  /** Returns the names of the constants of an array of an enum. */
  Setting<List<String>> constants(String name) {
    return setting(
        name,
        List.of(),
        value ->
            list(value, VariableElement.class)
                .map(all -> all.stream().map(one -> one.getSimpleName().toString()).toList()));
  }

  <E extends Enum<E>> Setting<E> constant(String name, E otherwise) {
    return setting(
        name,
        otherwise,
        value ->
            cast(VariableElement.class, value)
                .flatMap(constant -> find(otherwise.getDeclaringClass(), constant)));
  }

  /** Returns a class; the compiler tells of one that is not there. */
  <T> Setting<T> type(String name, T otherwise, Function<TypeMirror, T> conversion) {
    return setting(
        name,
        otherwise,
        value ->
            cast(TypeMirror.class, value)
                .filter(type -> type.getKind() != TypeKind.ERROR)
                .map(conversion));
  }

  /** Returns the classes of an array. */
  Setting<List<JavaType>> classes(String name, Function<TypeMirror, JavaType> conversion) {
    return setting(
        name,
        List.of(),
        value -> list(value, TypeMirror.class).map(all -> all.stream().map(conversion).toList()));
  }

  List<AnnotationMirror> nested(String name) {
    return written(name)
        .flatMap(written -> list(written.value().getValue(), AnnotationMirror.class))
        .orElse(List.of());
  }

  private <T> Setting<T> setting(
      String name, T otherwise, Function<Object, Optional<T>> conversion) {
    Optional<Written> given = written(name);
    Optional<T> value =
        given.map(Written::value).map(AnnotationValue::getValue).flatMap(conversion);
    return value.isPresent()
        ? new Setting<>(value.get(), true, given.get().spot())
        : new Setting<>(otherwise, false, spot);
  }

  /** Returns the value of an attribute, unless it is left to its default. */
  Optional<Written> written(String name) {
    if (overrides.containsKey(name)) {
      return Optional.of(overrides.get(name));
    }
    for (var entry : AnnotationValues.of(mirror).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        AnnotationValue value = entry.getValue();
        return Optional.of(new Written(value, elsewhere ? spot : spot.attribute(name, value)));
      }
    }
    return Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> find(Class<E> type, VariableElement constant) {
    for (E one : type.getEnumConstants()) {
      if (constant.getSimpleName().contentEquals(one.name())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> cast(Class<T> type, Object value) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  private static <T> Optional<List<T>> list(Object value, Class<T> type) {
    if (!(value instanceof List<?> entries)) {
      return Optional.empty();
    }
    List<T> all = new ArrayList<>();
    for (Object entry : entries) {
      if (entry instanceof AnnotationValue one) {
        cast(type, one.getValue()).ifPresent(all::add);
      }
    }
    return Optional.of(List.copyOf(all));
  }
}
