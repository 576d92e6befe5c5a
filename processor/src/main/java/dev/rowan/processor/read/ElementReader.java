package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ElementView.Place;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints on the arguments of a component's type.
 *
 * <p>Annotations of one kind are numbered through, first those of the component itself, in the
 * order of the source.
 */
final class ElementReader {
  private final Spot spot;
  private final TypeReader reader;
  private final Function<TypeMirror, JavaType> types;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<ElementView> views = new ArrayList<>();

  private ElementReader(Spot spot, TypeReader reader, Function<TypeMirror, JavaType> types) {
    this.spot = spot;
    this.reader = reader;
    this.types = types;
  }

  /**
   * Returns the constraints on the arguments of a type.
   *
   * @param spot the component
   * @param type its type
   * @param own its own annotations
   */
  static List<ElementView> read(
      Spot spot, TypeMirror type, List<? extends AnnotationMirror> own, TypeReader types) {
    if (!hasArguments(type)) {
      return List.of();
    }
    ElementReader reader = new ElementReader(spot, types, TypeReader::name);
    own.forEach(reader::count);
    if (types.isOptional(type)) {
      TypeMirror value = ((DeclaredType) type).getTypeArguments().get(0);
      reader.add(value, Place.VALUE);
      reader.arguments(value, true);
    } else {
      reader.arguments(type, true);
    }
    return reader.views;
  }

  private static boolean hasArguments(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty();
  }

  private void arguments(TypeMirror type, boolean outermost) {
    if (!hasArguments(type)) {
      return;
    }
    boolean elements = outermost && reader.read(type) instanceof TypeView.Many;
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      add(argument, elements ? Place.ELEMENT : Place.WITHIN);
      arguments(argument, false);
    }
  }

  private void add(TypeMirror argument, Place place) {
    ConstraintReader constraints = new ConstraintReader(types);
    for (AnnotationMirror mirror : argument.getAnnotationMirrors()) {
      Spot at = spot.annotation(mirror, counts.getOrDefault(simpleName(mirror), 0));
      constraints.add(mirror, new Attributes(mirror, at));
      count(mirror);
    }
    if (constraints.notNull().isPresent() || !constraints.views().isEmpty()) {
      views.add(new ElementView(place, constraints.notNull(), constraints.views()));
    }
  }

  private void count(AnnotationMirror mirror) {
    counts.merge(simpleName(mirror), 1, Integer::sum);
    new Attributes(mirror, spot).nested("value").forEach(this::count);
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
