package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            .add("$L,\n$L,\n$L)$<$<", order.size(), cursor(order), key(forth, order))
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

  private static CodeBlock key(KeysetSql keyset, List<OrderKey> order) {
    List<CodeBlock> puts =
        keyset.sequence().stream().map(i -> put(order.get(i).leaf(), i)).toList();
    return CodeBlock.of(
        "(to, key) ->\n    to$L", CodeBlock.join(puts, puts.size() > 2 ? "\n        " : ""));
  }

  private static CodeBlock put(Leaf leaf, int index) {
    String get = leaf.nullable() ? "getOrNull" : "get";
    return ValueCode.put(
        leaf, CodeBlock.of("key.$N($L, $T.class)", get, index, leaf.shape().typeName().box()));
  }
}
