package dev.rowan.processor.report;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Walks a compiler's syntax tree to the node of a {@link Spot}, by name.
 *
 * @param <N> the compiler's type of nodes
 */
abstract class Nodes<N> {
  /** Returns the declaration of a type, or null if it is in a class file. */
  abstract @Nullable N declaration(TypeElement type);

  /** Returns the declaration of a package, or null where its {@code Messager} finds it. */
  abstract @Nullable N declaration(PackageElement in);

  /** Returns a component in the header of a record. */
  abstract @Nullable N component(N declaration, String name);

  /** Returns the annotations of a declaration or component, in order. */
  abstract List<N> annotations(N annotated);

  /** Returns the annotations of the arguments of a component's type, in order. */
  abstract List<N> argumentAnnotations(N component);

  /** Returns the last part of the name of an annotation. */
  abstract String simpleName(N annotation);

  /** Returns the value of an attribute as it is written. */
  abstract @Nullable N attribute(N annotation, String name);

  /** Returns the entries of an array, or nothing if it is written without braces. */
  abstract List<N> entries(N value);

  /** Returns whether it is an annotation. */
  abstract boolean isAnnotation(N value);

  /** Returns the type whose source holds a place. */
  static @Nullable TypeElement type(Spot spot) {
    return spot.element() instanceof TypeElement type
        ? type
        : spot.element().getEnclosingElement() instanceof TypeElement owner ? owner : null;
  }

  /** Returns the declaration of the type whose source holds a place, or of the package it is. */
  private @Nullable N declaration(Spot spot) {
    if (spot.element() instanceof PackageElement in) {
      return declaration(in);
    }
    TypeElement type = type(spot);
    return type == null ? null : declaration(type);
  }

  /** Returns the node of a place, the closest one around it if the exact one is not written. */
  Optional<N> find(Spot spot) {
    N node = declaration(spot);
    if (node == null) {
      return Optional.empty();
    }
    if (spot.element().getKind() == ElementKind.RECORD_COMPONENT) {
      N component = component(node, spot.element().getSimpleName().toString());
      node = component == null ? node : component;
    }
    AnnotationMirror mirror = spot.annotation();
    return Optional.of(mirror == null ? node : inAnnotation(node, mirror, spot));
  }

  private N inAnnotation(N annotated, AnnotationMirror mirror, Spot spot) {
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    int[] left = {spot.occurrence()};
    N annotation = occurrence(annotations(annotated), name, left);
    if (annotation == null && spot.element().getKind() == ElementKind.RECORD_COMPONENT) {
      annotation = occurrence(argumentAnnotations(annotated), name, left);
    }
    if (annotation == null) {
      return annotated;
    }
    N value = spot.attribute().isEmpty() ? null : attribute(annotation, spot.attribute());
    if (value == null) {
      return annotation;
    }
    List<N> entries = entries(value);
    return spot.index() >= 0 && spot.index() < entries.size() ? entries.get(spot.index()) : value;
  }

  /** Annotations of a kind stand one after the other, or in the array of their container. */
  private @Nullable N occurrence(List<N> annotations, String name, int[] left) {
    for (N annotation : annotations) {
      if (simpleName(annotation).equals(name) && left[0]-- == 0) {
        return annotation;
      }
      N contained = attribute(annotation, "value");
      if (contained != null) {
        N found =
            occurrence(entries(contained).stream().filter(this::isAnnotation).toList(), name, left);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
