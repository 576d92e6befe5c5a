package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.List;

/**
 * The Java that makes a record of a row: {@code new Order(row.getUuid(1), row.getStringOrNull(2))}.
 */
final class RowCode implements ComponentMapping.Cases<CodeBlock> {
  private static final int WIDTH = 60;

  private int index;

  private RowCode() {}

  static CodeBlock read(RecordMapping mapping) {
    RowCode code = new RowCode();
    List<CodeBlock> values =
        mapping.components().stream().map(component -> component.match(code)).toList();
    CodeBlock joined = CodeBlock.join(values, ",\n");
    return RowType.of(mapping)
        .map(row -> CodeBlock.of("new $T(\n$L).toRecord()", row, joined))
        .orElseGet(() -> CodeBlock.of("new $T(\n$L)", Types.name(mapping.type()), joined));
  }

  @Override
  public CodeBlock column(ColumnMapping column) {
    index++;
    ValueShape shape = ValueShape.of(column.value());
    boolean required = column.presence() == Presence.REQUIRED;
    CodeBlock value = shape.in(get(shape, required || shape.isWrapped()));
    if (shape.isWrapped() && !required) {
      value = CodeBlock.of("row.isNull($1L, $1L)$W? null$W: $2L", index, value);
    }
    return column.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, value)
        : value;
  }

  private CodeBlock get(ValueShape shape, boolean required) {
    String method = "get" + shape.suffix() + (required ? "" : "OrNull");
    return shape.isEnum()
        ? CodeBlock.of("row.$N($L, $T.class)", method, index, shape.typeName())
        : CodeBlock.of("row.$N($L)", method, index);
  }

  @Override
  public CodeBlock embedded(EmbeddedMapping embedded) {
    int first = index + 1;
    List<CodeBlock> values =
        embedded.components().stream().map(component -> component.match(this)).toList();
    boolean wide = values.stream().mapToInt(value -> value.toString().length()).sum() > WIDTH;
    CodeBlock made =
        CodeBlock.of(
            wide ? "new $T($>$>\n$L)$<$<" : "new $T($L)",
            Types.name(embedded.type()),
            CodeBlock.join(values, wide ? ",\n" : ", "));
    CodeBlock isAbsent = CodeBlock.of("row.isNull($L, $L)", first, index);
    return switch (embedded.presence()) {
      case REQUIRED -> made;
      case NULLABLE -> CodeBlock.of("$L\n    ? null\n    : $>$>$L$<$<", isAbsent, made);
      case OPTIONAL ->
          CodeBlock.of(
              "$1L\n    ? $2T.empty()\n    : $2T.of($>$>$3L$<$<)", isAbsent, Types.OPTIONAL, made);
    };
  }
}
