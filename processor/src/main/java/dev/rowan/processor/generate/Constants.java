package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of a repository class, in the order in which they are needed. */
final class Constants {
  private static final ClassName STRING = ClassName.get(String.class);

  /** What {@code private static final String … = ";"} leaves of a line for name and text. */
  private static final int ROOM = 62;

  private final List<FieldSpec> fields = new ArrayList<>();
  private final NameAllocator names = new NameAllocator();

  /** Adds a constant and returns its name. */
  String add(TypeName type, String name, CodeBlock value) {
    String given = names.newName(name);
    fields.add(
        FieldSpec.builder(type, given, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return given;
  }

  /** Adds a statement and returns the constant's name. */
  String sql(String name, CodeBlock value) {
    return add(STRING, name, value);
  }

  /** Adds a statement. */
  String sql(String name, String value) {
    return sql(name, SqlLiteral.of(value, ROOM - name.length()));
  }

  List<FieldSpec> fields() {
    return fields;
  }
}
