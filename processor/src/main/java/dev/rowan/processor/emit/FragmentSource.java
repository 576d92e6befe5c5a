package dev.rowan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.JavaType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The source of the class that carries a record's part of the schema.
 *
 * <pre>{@code
 * @Fragment(record = "shop.Order", schema = "table public.orders …")
 * final class shop_Order {}
 * }</pre>
 */
public final class FragmentSource {
  private static final ClassName FRAGMENT = ClassName.get("dev.rowan.annotation", "Fragment");

  /** A constant in a class file holds 65,535 bytes, and a character takes up to three. */
  private static final int PIECE = 20_000;

  private FragmentSource() {}

  /** Returns the simple name of a record's fragment, another one for each record. */
  public static String name(JavaType record) {
    return record.qualifiedName().replace("_", "__").replace('.', '_');
  }

  /** Returns the source of a record's fragment. */
  public static String of(
      String packageName,
      JavaType record,
      String schema,
      boolean reads,
      Map<String, String> renamed) {
    AnnotationSpec.Builder fragment =
        AnnotationSpec.builder(FRAGMENT).addMember("record", "$S", record.qualifiedName());
    for (int from = 0; from < schema.length(); from += PIECE) {
      String piece = schema.substring(from, Math.min(schema.length(), from + PIECE));
      fragment.addMember("schema", "$S", piece);
    }
    if (reads) {
      fragment.addMember("reads", "true");
    }
    renamed.forEach(
        (column, former) ->
            fragment.addMember("renamed", "$S", column).addMember("renamed", "$S", former));
    TypeSpec type =
        TypeSpec.classBuilder(name(record))
            .addModifiers(Modifier.FINAL)
            .addAnnotation(fragment.build())
            .build();
    return JavaFile.builder(packageName, type).skipJavaLangImports(true).build().toString();
  }
}
