package dev.rowan.processor.generate;

import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed statements of one repository, as text of several lines. */
final class Dml {
  private static final int WIDTH = 88;

  private final String table;
  private final Leaves leaves;

  Dml(Table table, Leaves leaves) {
    this.table = SqlNames.table(table.name());
    this.leaves = leaves;
  }

  String table() {
    return table;
  }

  /** Returns {@code ?}, with a cast where the driver would send text for another type. */
  static String parameter(Leaf leaf) {
    return isSentAsOtherType(leaf) ? cast("?", leaf) : "?";
  }

  private static boolean isSentAsOtherType(Leaf leaf) {
    return leaf.shape().isText() && !isText(leaf.mapping().base());
  }

  private static boolean isText(SqlType type) {
    return type.isBuiltIn()
        && !type.isArray()
        && switch (type.name().name()) {
          case "text", "character varying", "character" -> true;
          default -> false;
        };
  }

  /** To what a domain narrows: a cast to the domain would cut what is too long for it. */
  private static String cast(String value, Leaf leaf) {
    return "cast(" + value + " AS " + SqlNames.type(leaf.mapping().base()) + ")";
  }

  /** Returns the columns as they are read. */
  String columns() {
    return wrapped(names(leaves.all()), "") + "\n";
  }

  /** Returns {@code INSERT INTO orders (…) VALUES (…)}. */
  String insert() {
    List<Leaf> written = leaves.written();
    if (written.isEmpty()) {
      return "INSERT INTO " + table + " DEFAULT VALUES\n";
    }
    List<String> values = written.stream().map(leaf -> orDefault(parameter(leaf), leaf)).toList();
    return insertInto(written) + "VALUES (\n" + wrapped(values, "  ") + ")\n";
  }

  private String insertInto(List<Leaf> written) {
    return "INSERT INTO " + table + " (\n" + wrapped(names(written), "  ") + ")\n";
  }

  /** Returns {@code coalesce(?, 'PENDING')} where a null asks for the default. */
  private static String orDefault(String value, Leaf leaf) {
    Expression expression = leaf.defaultValue();
    if (expression == null || !leaf.nullMeansDefault() || expression.sql().contains("?")) {
      return value;
    }
    boolean typed = isText(leaf.mapping().base()) || value.startsWith("cast(");
    return "coalesce(" + (typed ? value : cast(value, leaf)) + ", " + expression.sql() + ")";
  }

  /** Returns {@code INSERT INTO orders (…) SELECT … FROM unnest(…) AS given (…)}. */
  String insertAll() {
    List<Leaf> written = leaves.written();
    List<String> values =
        written.stream()
            .map(
                leaf -> {
                  String given = SqlNames.quoted(leaf.column());
                  return orDefault(isArrayOfText(leaf) ? cast(given, leaf) : given, leaf);
                })
            .toList();
    List<String> arrays =
        written.stream().map(leaf -> "cast(? AS " + arrayType(leaf) + ")").toList();
    return insertInto(written)
        + "SELECT\n"
        + wrapped(values, "  ")
        + "\nFROM unnest(\n"
        + wrapped(arrays, "  ")
        + "\n) AS given (\n"
        + wrapped(names(written), "  ")
        + ")\n";
  }

  /** Types without an array of their own, or whose elements are arrays, travel as text. */
  private static boolean isArrayOfText(Leaf leaf) {
    SqlType type = leaf.mapping().base();
    return !isText(type) && (!type.isBuiltIn() || type.isArray());
  }

  private static String arrayType(Leaf leaf) {
    SqlType type = leaf.mapping().base();
    return isText(type) || isArrayOfText(leaf) ? "text[]" : SqlNames.type(type) + "[]";
  }

  /** Whether an update can set anything. */
  boolean hasUpdate() {
    return !leaves.settable().isEmpty()
        || leaves.version().isPresent()
        || leaves.all().stream().anyMatch(Leaf::isSetByUpdate);
  }

  /** Returns {@code UPDATE orders SET …}. */
  String update() {
    Stream<String> given =
        leaves.settable().stream()
            .map(leaf -> SqlNames.quoted(leaf.column()) + " = " + parameter(leaf));
    return "UPDATE "
        + table
        + "\nSET\n"
        + wrapped(Stream.concat(given, made("")).toList(), "  ")
        + "\n";
  }

  /** What an update sets by itself. */
  private Stream<String> made(String qualifier) {
    Stream<String> version =
        leaves.version().stream()
            .map(leaf -> SqlNames.quoted(leaf.column()))
            .map(column -> column + " = " + qualifier + column + " + 1");
    Stream<String> updated =
        leaves.all().stream()
            .filter(Leaf::isSetByUpdate)
            .map(leaf -> SqlNames.quoted(leaf.column()) + " = " + again(leaf));
    return Stream.concat(version, updated);
  }

  /** Returns what an insert takes as default. */
  private static String again(Leaf leaf) {
    Expression expression = leaf.defaultValue();
    return expression == null ? "now()" : expression.sql();
  }

  /** Returns {@code ON CONFLICT (id) DO UPDATE SET …}; another version is left alone. */
  String onConflictWithKey() {
    Stream<String> version =
        leaves.version().stream()
            .map(leaf -> SqlNames.quoted(leaf.column()))
            .map(column -> table + "." + column + " = excluded." + column);
    Stream<String> live = Stream.of(leaves.live()).filter(one -> !one.isEmpty());
    String where =
        Stream.concat(version, live.map(condition -> table + "." + condition))
            .collect(Collectors.joining(" AND "));
    return onConflict(leaves.key(), "", leaves.settable())
        + (where.isEmpty() ? "" : "WHERE " + where + "\n");
  }

  /** Returns {@code ON CONFLICT (email) DO UPDATE SET …}; the row keeps its primary key. */
  String onConflictWith(List<Leaf> unique) {
    List<Leaf> set = leaves.settable().stream().filter(leaf -> !unique.contains(leaf)).toList();
    return onConflict(unique, leaves.live().isEmpty() ? "" : " WHERE " + leaves.live(), set);
  }

  /** Returns {@code UPDATE orders SET deleted_at = now()}, what else is set with it, too. */
  String marking() {
    Leaf leaf = leaves.deletedAt().orElseThrow();
    String touched = touched();
    return "UPDATE "
        + table
        + " SET "
        + SqlNames.quoted(leaf.column())
        + " = "
        + time(leaf)
        + (touched.isEmpty() ? "" : ", " + touched);
  }

  /** Returns the SQL of the time of a deletion. */
  static String time(Leaf leaf) {
    return leaf.mapping().column().type().equals(SqlType.TIMESTAMPTZ) ? "now()" : "localtimestamp";
  }

  /** Returns what a soft delete sets beside its time: {@code version = version + 1}. */
  String touched() {
    return made("").collect(Collectors.joining(", "));
  }

  private String onConflict(List<Leaf> target, String ofWhich, List<Leaf> set) {
    List<String> assignments = new ArrayList<>();
    set.forEach(leaf -> assignments.add(excluded(leaf)));
    made(table + ".").forEach(assignments::add);
    if (assignments.isEmpty()) {
      // Something must be set, or the row would not be returned.
      assignments.add(excluded(target.get(0)));
    }
    return "ON CONFLICT ("
        + String.join(", ", names(target))
        + ")"
        + ofWhich
        + " DO UPDATE\nSET\n"
        + wrapped(assignments, "  ")
        + "\n";
  }

  private static String excluded(Leaf leaf) {
    String column = SqlNames.quoted(leaf.column());
    return column + " = excluded." + column;
  }

  /** Returns {@code id = ?}. */
  static String where(List<Leaf> columns) {
    return columns.stream()
        .map(leaf -> SqlNames.quoted(leaf.column()) + " = " + parameter(leaf))
        .collect(Collectors.joining(" AND "));
  }

  private static List<String> names(List<Leaf> leaves) {
    return leaves.stream().map(leaf -> SqlNames.quoted(leaf.column())).toList();
  }

  private static String wrapped(List<String> items, String indent) {
    StringBuilder text = new StringBuilder(indent);
    int width = indent.length();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? "," : "");
      if (i > 0) {
        boolean fits = width + 1 + item.length() <= WIDTH;
        text.append(fits ? " " : "\n" + indent);
        width = fits ? width + 1 : indent.length();
      }
      text.append(item);
      width += item.length();
    }
    return text.toString();
  }
}
