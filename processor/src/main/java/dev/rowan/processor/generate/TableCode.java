package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Check;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The description of a table that errors are explained with: {@code RecordTable.of(…)…}. */
final class TableCode {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final CodeBlock.Builder code = CodeBlock.builder();

  TableCode(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    this.leaves = leaves;
  }

  CodeBlock describe() {
    Table table = mapping.table();
    code.add(
        "$T.of($S, $T.class)$>$>",
        Types.RECORD_TABLE,
        table.name().name(),
        Types.name(mapping.type()));
    for (Leaf leaf : leaves.all()) {
      add("column", List.of(leaf.column(), leaf.path()));
    }
    if (mapping.isView()) {
      return code.add("\n.build()$<$<").build();
    }
    add("writes", leaves.written().stream().map(Leaf::column).toList());
    table.primaryKey().ifPresent(this::key);
    table.parts(Unique.class).forEach(unique -> rule("unique", unique.name(), unique.columns()));
    table.parts(Index.class).stream().filter(Index::unique).forEach(this::uniqueIndex);
    table.parts(ForeignKey.class).forEach(this::foreignKey);
    table.parts(Check.class).forEach(this::check);
    return code.add("\n.build()$<$<").build();
  }

  private void key(PrimaryKey key) {
    rule("unique", key.name(), key.columns());
  }

  private void uniqueIndex(Index index) {
    rule(
        "unique",
        index.name(),
        index.keys().stream().map(IndexKey::column).filter(Objects::nonNull).toList());
  }

  private void foreignKey(ForeignKey key) {
    rule("foreignKey", key.name(), key.columns(), key.referencedTable().name());
  }

  /** A check does not say what columns it is about: they are the names in it. */
  private void check(Check check) {
    String expression = check.expression().sql();
    List<String> columns =
        leaves.all().stream()
            .map(Leaf::column)
            .filter(
                column ->
                    Pattern.compile("(?<![\\w'])" + Pattern.quote(column) + "(?![\\w'(])")
                        .matcher(expression)
                        .find())
            .toList();
    rule("check", check.name(), columns, expression);
  }

  private void rule(String method, String name, Collection<String> columns, String... text) {
    List<String> arguments = new ArrayList<>();
    arguments.add(name);
    arguments.addAll(List.of(text));
    arguments.addAll(columns);
    add(method, arguments);
  }

  private void add(String method, List<String> arguments) {
    List<CodeBlock> literals =
        arguments.stream().map(argument -> CodeBlock.of("$S", argument)).toList();
    boolean wide = String.join("\", \"", arguments).length() > 80;
    code.add(
        wide ? "\n.$N($>$>\n$L$<$<)" : "\n.$N($L)",
        method,
        CodeBlock.join(literals, wide ? ",\n" : ", "));
  }
}
