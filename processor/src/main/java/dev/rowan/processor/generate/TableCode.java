package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.ColumnMapping.Role;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.BareNames;
import dev.rowan.schema.Check;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of a table that errors are explained with: {@code RecordTable.of(…)}. */
final class TableCode {
  private static final Pattern PLAIN = Pattern.compile("[\\w.$]+");
  private static final Set<Policy.Command> WRITING =
      Set.of(Policy.Command.ALL, Policy.Command.INSERT, Policy.Command.UPDATE);
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  private final RecordMapping mapping;
  private final Leaves leaves;
  private final List<String> deferred = new ArrayList<>();
  private final StringBuilder description = new StringBuilder();

  TableCode(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    this.leaves = leaves;
  }

  CodeBlock describe() {
    Table table = mapping.table();
    if (!SqlNames.isInSearchPath(table.name())) {
      add("schema", List.of(table.name().namespace()));
    }
    for (Leaf leaf : leaves.all()) {
      add("column", List.of(leaf.column(), leaf.path()));
    }
    if (!mapping.isView()) {
      add("writes", leaves.written().stream().map(Leaf::column).toList());
      limits();
      types();
      rules(table);
      settings();
      deferred();
      partition(table);
    }
    return CodeBlock.of(
        "$T.of(\n    $S, $T.class, $L)",
        Types.RECORD_TABLE,
        table.name().name(),
        Types.name(mapping.type()),
        TextBlocks.of(description.toString()));
  }

  /** What is too large is refused without the name of its column. */
  private void limits() {
    for (Leaf leaf : leaves.written()) {
      ColumnLimits.of(leaf)
          .ifPresent(
              words ->
                  add("limit", Stream.concat(Stream.of(leaf.column()), words.stream()).toList()));
    }
  }

  /** What the program says for each transaction, and has forgotten where these are null. */
  private void settings() {
    setting("tenant", Set.of(Role.TENANT));
    setting("user", Set.of(Role.CREATED_BY, Role.UPDATED_BY, Role.TOUCHED_BY));
  }

  private void setting(String setting, Set<Role> roles) {
    List<String> words = new ArrayList<>(List.of(setting));
    leaves.all().stream()
        .filter(leaf -> roles.contains(leaf.mapping().role()))
        .forEach(leaf -> words.add(leaf.column()));
    if (words.size() > 1) {
      add("setting", words);
    }
  }

  /** A domain or enum refuses a value by its own name: these are the columns that it may mean. */
  private void types() {
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (Leaf leaf : leaves.written()) {
      ObjectName type = leaf.mapping().column().type().name();
      if (!type.namespace().isEmpty() && (leaf.shape().isWrapped() || leaf.shape().isEnum())) {
        byType.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(leaf.column());
      }
    }
    byType.forEach((type, columns) -> rule("type", type, columns));
  }

  private void rules(Table table) {
    table.primaryKey().ifPresent(this::key);
    table.parts(Unique.class).forEach(this::unique);
    table.parts(Index.class).stream().filter(Index::unique).forEach(this::uniqueIndex);
    table.parts(ForeignKey.class).forEach(this::foreignKey);
    table.parts(Exclusion.class).forEach(this::exclusion);
    table
        .parts(Check.class)
        .forEach(check -> condition("check", check.name(), check.expression().sql()));
    table.parts(Policy.class).forEach(this::policy);
  }

  /** Only what writes a row can be refused. */
  private void policy(Policy policy) {
    Expression condition = policy.withCheck() == null ? policy.using() : policy.withCheck();
    if (condition != null && WRITING.contains(policy.command())) {
      condition("policy", policy.name(), condition.sql());
    }
  }

  /** Whoever commits is told of these alone. */
  private void deferred() {
    if (!deferred.isEmpty()) {
      add("deferred", deferred);
    }
  }

  private void defer(String name, Deferrability when) {
    if (when == Deferrability.INITIALLY_DEFERRED) {
      deferred.add(name);
    }
  }

  private void partition(Table table) {
    Partitioning partitioning = table.settings().partitioning();
    if (partitioning != null) {
      add("partition", columns(partitioning.keys()));
    }
  }

  private void key(PrimaryKey key) {
    rule("unique", key.name(), key.columns());
    defer(key.name(), key.deferrability());
  }

  private void unique(Unique unique) {
    rule("unique", unique.name(), unique.columns());
    defer(unique.name(), unique.deferrability());
  }

  private void uniqueIndex(Index index) {
    if (index.keys().stream().allMatch(key -> key.column() != null)) {
      rule("unique", index.name(), columns(index.keys()));
    } else {
      condition(
          "uniqueIndex",
          index.name(),
          index.keys().stream().map(TableCode::sql).collect(Collectors.joining(", ")));
    }
  }

  private static String sql(IndexKey key) {
    return key.column() == null
        ? Objects.requireNonNull(key.expression()).sql()
        : SqlNames.quoted(key.column());
  }

  private static List<String> columns(List<IndexKey> keys) {
    return keys.stream().map(IndexKey::column).filter(Objects::nonNull).toList();
  }

  private void foreignKey(ForeignKey key) {
    rule("foreignKey", key.name(), key.columns(), key.referencedTable().name());
    defer(key.name(), key.deferrability());
  }

  private void exclusion(Exclusion exclusion) {
    rule(
        "exclusion",
        exclusion.name(),
        exclusion.elements().stream()
            .map(element -> element.key().column())
            .filter(Objects::nonNull)
            .toList());
    defer(exclusion.name(), exclusion.deferrability());
  }

  /** A condition does not say what columns it is about: they are the names in it. */
  private void condition(String kind, String name, String expression) {
    Set<String> names = names(expression);
    List<String> columns = leaves.all().stream().map(Leaf::column).filter(names::contains).toList();
    rule(kind, name, columns, LINE_END.matcher(expression).replaceAll(" "));
  }

  /** A query has names of its own, so that any of its names may be that of a column. */
  private static Set<String> names(String expression) {
    List<SqlTokens.Token> bare = BareNames.in(expression);
    return (bare.isEmpty() ? SqlTokens.of(expression) : bare)
        .stream()
            .flatMap(token -> Stream.ofNullable(token.identifier()))
            .collect(Collectors.toSet());
  }

  private void rule(String method, String name, Collection<String> columns, String... text) {
    List<String> arguments = new ArrayList<>();
    arguments.add(name);
    arguments.addAll(List.of(text));
    arguments.addAll(columns);
    add(method, arguments);
  }

  private void add(String kind, List<String> words) {
    description.append(line(Stream.concat(Stream.of(kind), words.stream()).toList()));
  }

  /** Returns an entry as the runtime reads it. */
  private static String line(List<String> words) {
    return words.stream().map(TableCode::quoted).collect(Collectors.joining(" ", "", "\n"));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word.replace("\"", "\"\"") + '"';
  }
}
