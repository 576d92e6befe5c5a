package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;

/**
 * What generated code may use, because it is on the class path of the record's project.
 *
 * @param generated {@code javax.annotation.processing.Generated}: not so in a module that does not
 *     require {@code java.compiler}
 * @param hibernate Hibernate, with the JPA API: no entity without it, because JPA alone cannot say
 *     what the database makes, that deleted rows stay, or how an array is kept
 * @param jspecify JSpecify's annotations
 */
public record Libraries(boolean generated, boolean hibernate, boolean jspecify) {
  /** All of them. */
  public static final Libraries ALL = new Libraries(true, true, true);

  /** Returns a type whose values may be null. */
  TypeName nullable(TypeName type) {
    return jspecify ? type.annotated(AnnotationSpec.builder(Types.NULLABLE).build()) : type;
  }
}
