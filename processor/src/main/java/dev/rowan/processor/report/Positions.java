package dev.rowan.processor.report;

import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Finds places in the source, in one compiler's way. */
interface Positions {
  /** Prints a message at a place, unless the place has no source. */
  boolean print(Diagnostic.Kind kind, String text, Spot spot);

  /** Whether a type is in source. */
  boolean hasSource(TypeElement type);

  /** Returns {@code Order.java:23}, or {@code ""} if the place has no source. */
  String line(Spot spot);
}
