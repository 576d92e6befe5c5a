package dev.rowan.processor;

import dev.rowan.processor.generate.Generator;
import dev.rowan.processor.generate.Libraries;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Finds out what generated code may use. */
final class ClassPath {
  private ClassPath() {}

  /** Returns a generator, unless what it generates would find no runtime. */
  static Optional<Generator> generator(Elements elements) {
    if (!has(elements, "dev.rowan.runtime.data.Connections")
        || !has(elements, "jakarta.data.repository.Repository")) {
      return Optional.empty();
    }
    return Optional.of(
        new Generator(
            new Libraries(
                has(elements, "javax.annotation.processing.Generated"),
                has(elements, "jakarta.persistence.Entity")
                    && has(elements, "org.hibernate.annotations.JdbcTypeCode"),
                has(elements, "org.jspecify.annotations.NullMarked"))));
  }

  private static boolean has(Elements elements, String type) {
    return elements.getTypeElement(type) != null;
  }
}
