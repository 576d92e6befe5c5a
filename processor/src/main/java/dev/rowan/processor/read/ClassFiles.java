package dev.rowan.processor.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What class files say that the compiler does not tell. */
public interface ClassFiles {
  /** Nothing. */
  ClassFiles NONE = record -> Set.of();

  /**
   * Returns the components of a record from a class file that are nullable by a type annotation.
   */
  Set<String> nullableComponents(TypeElement record);
}
