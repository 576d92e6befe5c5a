package dev.rowan.processor.report;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's source: an element, an annotation of it, an attribute, one entry of an
 * array.
 *
 * <p>Both the compiler's objects and the names are kept: no compiler's {@code Messager} finds an
 * annotation of a record component by its mirror alone (javac 17 and ECJ give no position at all),
 * so {@link Positions} goes by name.
 *
 * @param element the type or record component
 * @param annotation the annotation, or null for the element itself
 * @param occurrence which of the annotations of this type on the element it is, from 0
 * @param attribute the attribute's name, or {@code ""} for the annotation itself
 * @param value the attribute's value or one entry of it
 * @param index the entry of the attribute's array, or -1
 * @param otherwise where to point if this place is in a class file, or null
 */
public record Spot(
    Element element,
    @Nullable AnnotationMirror annotation,
    int occurrence,
    String attribute,
    @Nullable AnnotationValue value,
    int index,
    @Nullable Spot otherwise) {
  /** Returns the place of an element. */
  public static Spot of(Element element) {
    return new Spot(element, null, 0, "", null, -1, null);
  }

  /** Returns the place of an annotation on this element. */
  public Spot annotation(AnnotationMirror mirror, int which) {
    return new Spot(element, mirror, which, "", null, -1, otherwise);
  }

  /** Returns the place of an attribute of this annotation. */
  public Spot attribute(String name, @Nullable AnnotationValue given) {
    return new Spot(element, annotation, occurrence, name, given, -1, otherwise);
  }

  /** Returns the place of one entry of this attribute. */
  public Spot entry(int number) {
    Object all = value == null ? null : value.getValue();
    AnnotationValue one =
        all instanceof List<?> list && list.get(number) instanceof AnnotationValue entry
            ? entry
            : value;
    return new Spot(element, annotation, occurrence, attribute, one, number, otherwise);
  }

  /** Returns the place with another to point to if this one has no source. */
  public Spot or(Spot fallback) {
    return new Spot(element, annotation, occurrence, attribute, value, index, fallback);
  }
}
