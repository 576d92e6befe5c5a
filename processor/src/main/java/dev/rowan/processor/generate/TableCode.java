package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The description of a table that errors are explained with: {@code RecordTable.of(…)}. */
final class TableCode {
  /** What a column may be within an expression; a text or a function is none. */
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w'])\\w+(?![\\w'(])", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern PLAIN = Pattern.compile("[\\w.$]+");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  private final RecordMapping mapping;
  private final Leaves leaves;
  private final StringBuilder description = new StringBuilder();

  TableCode(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    this.leaves = leaves;
  }

  CodeBlock describe() {
    Table table = mapping.table();
    for (Leaf leaf : leaves.all()) {
      add("column", List.of(leaf.column(), leaf.path()));
    }
    if (!mapping.isView()) {
      add("writes", leaves.written().stream().map(Leaf::column).toList());
      lengths();
      types();
      rules(table);
    }
    return CodeBlock.of(
        "$T.of(\n    $S, $T.class, $L)",
        Types.RECORD_TABLE,
        table.name().name(),
        Types.name(mapping.type()),
        TextBlocks.of(description.toString()));
  }

  /** A text that is too long is refused without the name of its column. */
  private void lengths() {
    for (Leaf leaf : leaves.written()) {
      SqlType type = leaf.mapping().column().type();
      boolean limited = type.isBuiltIn() && type.name().name().startsWith("character");
      if (limited && !type.isArray() && !type.modifiers().isEmpty()) {
        add("length", List.of(leaf.column(), type.modifiers()));
      }
    }
  }

  /** A domain refuses a value by its own name: these are the columns that it may mean. */
  private void types() {
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (Leaf leaf : leaves.written()) {
      ObjectName type = leaf.mapping().column().type().name();
      if (!type.namespace().isEmpty() && leaf.shape().isWrapped()) {
        byType.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(leaf.column());
      }
    }
    byType.forEach((type, columns) -> rule("type", type, columns));
  }

  private void rules(Table table) {
    table.primaryKey().ifPresent(this::key);
    table.parts(Unique.class).forEach(unique -> rule("unique", unique.name(), unique.columns()));
    table.parts(Index.class).stream().filter(Index::unique).forEach(this::uniqueIndex);
    table.parts(ForeignKey.class).forEach(this::foreignKey);
    table.parts(Exclusion.class).forEach(this::exclusion);
    table.parts(Check.class).forEach(this::check);
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

  private void exclusion(Exclusion exclusion) {
    rule(
        "exclusion",
        exclusion.name(),
        exclusion.elements().stream()
            .map(element -> element.key().column())
            .filter(Objects::nonNull)
            .toList());
  }

  /** A check does not say what columns it is about: they are the names in it. */
  private void check(Check check) {
    String expression = check.expression().sql();
    Set<String> names =
        NAME.matcher(expression).results().map(MatchResult::group).collect(Collectors.toSet());
    List<String> columns =
        leaves.all().stream()
            .map(Leaf::column)
            .filter(column -> names.contains(column) || expression.contains("\"" + column + "\""))
            .toList();
    rule("check", check.name(), columns, LINE_END.matcher(expression).replaceAll(" "));
  }

  private void rule(String method, String name, Collection<String> columns, String... text) {
    List<String> arguments = new ArrayList<>();
    arguments.add(name);
    arguments.addAll(List.of(text));
    arguments.addAll(columns);
    add(method, arguments);
  }

  private void add(String kind, List<String> words) {
    description.append(kind);
    words.forEach(word -> description.append(' ').append(quoted(word)));
    description.append('\n');
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word.replace("\"", "\"\"") + '"';
  }
}
