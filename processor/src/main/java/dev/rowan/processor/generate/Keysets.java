package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The orders of pages, each a constant; queries that sort alike share it. */
final class Keysets {
  private final RecordMapping mapping;
  private final TypeName type;
  private final Constants constants;
  private final Map<String, String> byOrder = new HashMap<>();

  Keysets(RecordMapping mapping, Constants constants) {
    this.mapping = mapping;
    this.type = Types.of(Types.KEYSET, Types.name(mapping.type()));
    this.constants = constants;
  }

  /** Returns the constant of an order. */
  String of(List<OrderKey> order) {
    KeysetSql forth = new KeysetSql(order);
    return byOrder.computeIfAbsent(forth.orderBy(), unknown -> add(forth, order));
  }

  private String add(KeysetSql forth, List<OrderKey> order) {
    KeysetSql back = forth.reversed();
    return constants.add(
        type,
        order.stream().map(OrderKey::constant).collect(Collectors.joining("_", "BY_", "")),
        CodeBlock.builder()
            .add("new $T($>$>\n", type)
            .add("$L,\n$L,\n", SqlLiteral.of(forth.orderBy()), SqlLiteral.of(forth.after()))
            .add("$L,\n$L,\n", SqlLiteral.of(back.orderBy()), SqlLiteral.of(back.after()))
            .add("$L,\n$L)$<$<$L", cursor(order), types(order), nulls(order))
            .build());
  }

  private CodeBlock cursor(List<OrderKey> order) {
    CodeBlock made =
        CodeBlock.of(
            "$T.forKey($L)",
            Types.CURSOR,
            CodeBlock.join(
                order.stream().map(key -> ValueCode.stored(key.leaf(), "record")).toList(), ", "));
    return RowType.of(mapping)
        .map(
            row ->
                CodeBlock.of(
                    "$1N -> {$>\n$2T record = $2T.of($1N);\nreturn $3L;$<\n}",
                    RowType.name(mapping),
                    row,
                    made))
        .orElseGet(() -> CodeBlock.of("record -> $L", made));
  }

  private static CodeBlock types(List<OrderKey> order) {
    return order.stream()
        .map(key -> CodeBlock.of("$T.class", key.leaf().shape().typeName().box()))
        .collect(CodeBlock.joining(",$W"));
  }

  private static String nulls(List<OrderKey> order) {
    List<String> numbers =
        IntStream.range(0, order.size())
            .filter(i -> order.get(i).leaf().nullable())
            .mapToObj(i -> String.valueOf(i + 1))
            .toList();
    return numbers.isEmpty() ? "" : ".withNulls(" + String.join(", ", numbers) + ")";
  }
}
