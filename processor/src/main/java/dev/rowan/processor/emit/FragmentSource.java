package dev.rowan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.generate.TextBlocks;
import dev.rowan.processor.mapping.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The source of the type that carries a record's part of the schema.
 *
 * <pre>{@code
 * @Fragment(record = "shop.Order", schema = """
 *     table public.orders …
 *     """)
 * interface shop_Order {}
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
      Map<String, String> renamed,
      String defaults) {
    AnnotationSpec.Builder fragment =
        AnnotationSpec.builder(FRAGMENT).addMember("record", "$S", record.qualifiedName());
    pieces(schema).forEach(piece -> fragment.addMember("schema", literal(piece)));
    if (reads) {
      fragment.addMember("reads", "true");
    }
    renamed.forEach(
        (column, former) ->
            fragment.addMember("renamed", "$S", column).addMember("renamed", "$S", former));
    if (!defaults.isEmpty()) {
      fragment.addMember("defaults", "$S", defaults);
    }
    TypeSpec type = TypeSpec.interfaceBuilder(name(record)).addAnnotation(fragment.build()).build();
    return JavaFile.builder(packageName, type).skipJavaLangImports(true).build().toString();
  }

  /** Cuts a text after lines, or within one that is too long by itself. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = Math.min(text.length(), from + PIECE);
      int lineEnd = text.lastIndexOf('\n', end - 1) + 1;
      end = lineEnd > from ? lineEnd : end;
      pieces.add(text.substring(from, end));
      from = end;
    }
    return pieces;
  }

  private static CodeBlock literal(String piece) {
    return piece.endsWith("\n") ? TextBlocks.of(piece) : CodeBlock.of("$S", piece);
  }
}
