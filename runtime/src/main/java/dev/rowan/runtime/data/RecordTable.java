package dev.rowan.runtime.data;

import dev.rowan.schema.SnakeCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as generated code describes it, so that errors speak of records.
 *
 * <pre>{@code
 * RecordTable.of("orders", Order.class, """
 *     schema sales
 *     column id id
 *     column total total
 *     column placed_at placedAt
 *     writes id total
 *     limit zip characters 10
 *     limit total digits 12 2
 *     type email_address email
 *     unique orders_pkey id
 *     uniqueIndex orders_lower_idx "lower(code)" code
 *     foreignKey orders_customer_id_fkey customers customer_id
 *     exclusion orders_slot_excl slot
 *     check orders_total_check "total >= 0" total
 *     policy orders_tenant_id_policy "tenant_id = …" tenant_id
 *     setting tenant tenant_id
 *     deferred orders_customer_id_fkey
 *     partition placed_at
 *     """);
 * }</pre>
 *
 * <p>Columns stand in the order in which the repository selects them, those that it writes in the
 * order of its writer. A constraint's columns come last.
 */
public final class RecordTable {
  private final String name;
  private final Class<?> type;
  private final List<String> columns = new ArrayList<>();
  private final List<String> components = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private final Map<String, ColumnLimit> limits = new HashMap<>();
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, List<String>> columnsOfType = new HashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private final List<String> partitionKey = new ArrayList<>();
  private final List<String> deferred = new ArrayList<>();
  private String namespace = "";

  private RecordTable(String name, Class<?> type, String description) {
    this.name = name;
    this.type = type;
    TableText.entries(description).forEach(this::add);
  }

  /**
   * Returns the table that a text describes.
   *
   * @throws IllegalArgumentException if the text is not as it is shown above
   */
  public static RecordTable of(String name, Class<?> type, String description) {
    return new RecordTable(name, type, description);
  }

  /** Describes no table, for errors that no repository's statement caused. */
  static RecordTable unknown() {
    return new RecordTable("", Record.class, "");
  }

  private void add(List<String> words) {
    switch (words.get(0)) {
      case "schema" -> namespace = words.get(1);
      case "column" -> {
        columns.add(words.get(1));
        components.add(words.get(2));
      }
      case "writes" -> written.addAll(words.subList(1, words.size()));
      case "limit" -> limits.put(words.get(1), ColumnLimit.of(words.subList(2, words.size())));
      case "type" -> columnsOfType.put(words.get(1), List.copyOf(words.subList(2, words.size())));
      case "unique" -> rule(words, Rule.Kind.UNIQUE, "", 2);
      case "uniqueIndex" -> rule(words, Rule.Kind.UNIQUE, words.get(2), 3);
      case "exclusion" -> rule(words, Rule.Kind.EXCLUSION, "", 2);
      case "foreignKey" -> rule(words, Rule.Kind.FOREIGN_KEY, words.get(2), 3);
      case "check" -> rule(words, Rule.Kind.CHECK, words.get(2), 3);
      case "policy" -> rule(words, Rule.Kind.POLICY, words.get(2), 3);
      case "setting" ->
          words.subList(2, words.size()).forEach(column -> settings.put(column, words.get(1)));
      case "deferred" -> deferred.addAll(words.subList(1, words.size()));
      case "partition" -> partitionKey.addAll(words.subList(1, words.size()));
      default -> throw new IllegalArgumentException("a table has no " + words.get(0));
    }
  }

  private void rule(List<String> words, Rule.Kind kind, String text, int from) {
    rules.put(words.get(1), new Rule(kind, List.copyOf(words.subList(from, words.size())), text));
  }

  /** Returns the name without its namespace, as the server reports it. */
  String name() {
    return name;
  }

  /** Returns the namespace; none where the search path says it. */
  String namespace() {
    return namespace;
  }

  Class<?> recordType() {
    return type;
  }

  /** Returns {@code Order}. */
  String recordName() {
    return type.getSimpleName();
  }

  /** Returns {@code orders.total} for the column that is read at this index, from 1. */
  String columnAt(int index) {
    return name + "." + columns.get(index - 1);
  }

  /** Returns {@code Order.total} for the column that is read at this index, from 1. */
  String componentAt(int index) {
    return recordName() + "." + components.get(index - 1);
  }

  /** Returns the column of a component, for sorting. */
  @Nullable String columnOf(String component) {
    int index = components.indexOf(component);
    return index < 0 ? null : columns.get(index);
  }

  /** Returns {@code Order.total} for {@code total}, or null where no component has that column. */
  @Nullable String componentOf(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? null : recordName() + "." + components.get(index);
  }

  /** Returns the columns that the repository's writer writes, in its order. */
  List<String> written() {
    return written;
  }

  /** Returns what a column's type demands of a value that it cannot hold, or null. */
  private @Nullable String demand(String column, Object value) {
    return limits.getOrDefault(column, ColumnLimit.ANY).demand(value);
  }

  /** Returns the exception for a value that its column cannot hold, or null if it can. */
  @Nullable CheckViolationException unfit(
      String column, Object value, @Nullable SQLException cause) {
    String demand = demand(column, value);
    return demand == null
        ? null
        : CheckViolationException.of(
            name, column, String.valueOf(componentOf(column)), demand, value, cause);
  }

  /** Returns the columns that a message names in double quotes. */
  List<String> columnsIn(String message) {
    return columns.stream().filter(column -> message.contains('"' + column + '"')).toList();
  }

  /** Returns the columns that tell the partition of a row. */
  List<String> partitionKey() {
    return partitionKey;
  }

  /** Returns what fills a column for each transaction, {@code tenant} or {@code user}, or null. */
  @Nullable String settingOf(String column) {
    return settings.get(column);
  }

  /**
   * Returns the policy that a message names in double quotes; all of them together where it names
   * none, because each of them could have let the row through.
   */
  Optional<Map.Entry<String, Rule>> policy(String message) {
    List<Map.Entry<String, Rule>> policies =
        rules.entrySet().stream()
            .filter(rule -> rule.getValue().kind() == Rule.Kind.POLICY)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    return policies.stream()
        .filter(policy -> message.contains("\"" + policy.getKey() + "\""))
        .findFirst()
        .or(() -> policies.stream().reduce(RecordTable::either));
  }

  private static Map.Entry<String, Rule> either(
      Map.Entry<String, Rule> one, Map.Entry<String, Rule> other) {
    return Map.entry(
        one.getKey() + ", " + other.getKey(),
        new Rule(
            Rule.Kind.POLICY,
            Stream.concat(one.getValue().columns().stream(), other.getValue().columns().stream())
                .distinct()
                .toList(),
            one.getValue().text() + " or " + other.getValue().text()));
  }

  /** Whether a constraint of it is checked when a transaction ends. */
  boolean isDeferred() {
    return !deferred.isEmpty();
  }

  /** Whether such a constraint is about rows of another table. */
  boolean isDeferredAbout(RecordTable other) {
    return deferred.stream()
        .flatMap(constraint -> Stream.ofNullable(rules.get(constraint)))
        .anyMatch(rule -> rule.kind() == Rule.Kind.FOREIGN_KEY && rule.text().equals(other.name()));
  }

  /** Returns the columns of a domain or enum, in the order of the writer. */
  List<String> columnsOfType(String type) {
    return columnsOfType.getOrDefault(type, List.of());
  }

  /** Returns where among the components one stands; behind all if it is none. */
  int positionOf(String component) {
    int index = components.indexOf(component);
    return index < 0 ? components.size() : index;
  }

  /**
   * Returns the check of one column that a constraint of jakarta.validation has become, by its
   * name: {@code orders_note_size_check} for {@code Size}; none where the column has several, which
   * the name does not tell apart.
   */
  Optional<Map.Entry<String, Rule>> check(String column, String constraint) {
    Pattern name = Pattern.compile(".*_" + SnakeCase.of(constraint) + "_(?:element_)?check\\d*");
    List<Map.Entry<String, Rule>> checks =
        rules.entrySet().stream()
            .filter(rule -> rule.getValue().columns().equals(List.of(column)))
            .filter(rule -> name.matcher(rule.getKey()).matches())
            .toList();
    return checks.size() == 1 ? Optional.of(checks.get(0)) : Optional.empty();
  }

  @Nullable Rule rule(String constraint) {
    return rules.get(constraint);
  }
}
