package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.mapping.JavaType;

/**
 * The names of what is generated for a record: {@code OrderEntity}, {@code OrderRepository} and
 * {@code OrderRepository_}; for a nested record {@code Shop_OrderEntity}.
 *
 * @param packageName the record's package
 * @param base the record's name
 */
public record GeneratedNames(String packageName, String base) {
  /** Returns the names for a record. */
  public static GeneratedNames of(JavaType record) {
    return new GeneratedNames(record.packageName(), String.join("_", record.simpleNames()));
  }

  ClassName entity() {
    return ClassName.get(packageName, base + "Entity");
  }

  /** Returns the class of all components of a sealed interface. */
  ClassName row() {
    return ClassName.get(packageName, base + "Row");
  }

  ClassName repository() {
    return ClassName.get(packageName, base + "Repository");
  }

  ClassName repositoryClass() {
    return ClassName.get(packageName, base + "Repository_");
  }
}
