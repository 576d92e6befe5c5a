package dev.rowan.processor.report;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** What an annotation says, as far as the compiler can tell. */
public final class AnnotationValues {
  private AnnotationValues() {}

  /**
   * Returns what is written, by attribute; nothing of an annotation that the compiler fails to read
   * and refuses: ECJ throws where a constant is of another type, as in {@code @Max("3")}.
   */
  public static Map<? extends ExecutableElement, ? extends AnnotationValue> of(
      AnnotationMirror mirror) {
    try {
      return mirror.getElementValues();
    } catch (RuntimeException unreadable) {
      return Map.of();
    }
  }

  /** Returns a text that two annotations share if they say the same. */
  public static String text(AnnotationMirror mirror) {
    return mirror.getAnnotationType() + " " + of(mirror);
  }
}
