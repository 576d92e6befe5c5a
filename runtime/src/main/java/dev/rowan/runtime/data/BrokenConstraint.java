package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/** One broken constraint, with all that the server and the record's table know of it. */
final class BrokenConstraint {
  // What the server's own code is called is the same in every language of messages.
  private static final String CHECKS_POLICIES = "ExecWithCheckOptions";
  private static final String FINDS_PARTITION = "ExecFindPartition";
  private static final String CHECKS_RANGES = "ExecWithoutOverlapsNotEmpty";

  private final RecordTable statement;
  private final RecordTable table;
  private final ServerErrorMessage server;
  private final @Nullable WrittenValues values;
  private final SQLException cause;
  private final String tableName;
  private final String constraint;
  private final @Nullable Rule rule;
  private final List<String> columns;
  private final ReportedKey key;

  /**
   * Takes an error.
   *
   * @param statement the table that the statement was about
   * @param known all tables that the error may be about
   * @param values what the statement wrote, if it was one row
   */
  BrokenConstraint(
      RecordTable statement,
      RecordTables known,
      ServerErrorMessage server,
      @Nullable WrittenValues values,
      SQLException cause) {
    this.statement = statement;
    this.server = server;
    this.cause = cause;
    key = ReportedKey.of(server.getDetail());
    table = brokenTable(known);
    tableName =
        table.name().isEmpty() ? Objects.requireNonNullElse(server.getTable(), "") : table.name();
    this.values = table == statement ? values : null;
    String column = server.getColumn();
    Optional<Map.Entry<String, Rule>> policy =
        isByPolicy(server)
            ? table.policy(Objects.requireNonNullElse(server.getMessage(), ""))
            : Optional.empty();
    constraint =
        policy
            .map(Map.Entry::getKey)
            .orElse(
                Objects.requireNonNullElse(
                    server.getConstraint(), Objects.requireNonNullElse(column, "")));
    rule = policy.map(Map.Entry::getValue).orElse(table.rule(constraint));
    columns = columns(column);
  }

  /** Returns what the server names; a partition has the constraints of its table. */
  private RecordTable brokenTable(RecordTables known) {
    String name = server.getTable();
    if (name == null || isOf(statement, name)) {
      return statement;
    }
    return known
        .find(server.getSchema(), name)
        .orElse(statement.partitionKey().isEmpty() ? RecordTable.unknown() : statement);
  }

  private boolean isOf(RecordTable one, String name) {
    return one.name().equals(name)
        && (one.namespace().isEmpty() || one.namespace().equals(server.getSchema()));
  }

  private List<String> columns(@Nullable String column) {
    if (rule != null) {
      return rule.columns();
    }
    if (server.getDatatype() != null) {
      return table.columnsOfType(server.getDatatype());
    }
    if (FINDS_PARTITION.equals(server.getRoutine())) {
      return table.partitionKey();
    }
    if (CHECKS_RANGES.equals(server.getRoutine())) {
      return table.columnsIn(Objects.requireNonNullElse(server.getMessage(), ""));
    }
    // The index of a partition has a name of its own.
    List<String> named = column == null ? key.columns() : List.of(column);
    return named.stream().filter(one -> table.componentOf(one) != null).toList();
  }

  /** Whether row level security does not let a row be written. */
  static boolean isByPolicy(ServerErrorMessage server) {
    return CHECKS_POLICIES.equals(server.getRoutine());
  }

  /** Returns the exception for a row that no policy lets through. */
  DataException refusedByPolicy() {
    return new PolicyViolationException(
        message("must satisfy row-level security: " + ruleText(), "") + remedy(),
        violation(ruleText()),
        cause);
  }

  /** Returns the message of what a function of the database raises, with its hint as remedy. */
  String raised() {
    String where =
        Objects.requireNonNullElse(server.getWhere(), "a function").lines().findFirst().orElse("");
    return (columns.isEmpty() ? tableName : subject())
        + (tableName.isEmpty() ? "" : ": ")
        + server.getMessage()
        + (columns.isEmpty() ? detail() : offence(""))
        + "\n  "
        + Objects.requireNonNullElse(
            server.getHint(), "it is raised by " + where + ": write what that lets through");
  }

  private String noPartition() {
    return tableName
        + " has no partition for such a row"
        + offence("")
        + "\n  add one by @Partition, one for all other rows, or those of a time to come by"
        + " Partitions";
  }

  /** Returns the exception for this SQLSTATE of class 23. */
  DataException toException(String state) {
    return switch (state) {
      case ErrorState.UNIQUE ->
          new UniqueViolationException(notUnique(), violation("unique"), cause);
      case ErrorState.CHECK -> new CheckViolationException(refused(), violation(ruleText()), cause);
      case ErrorState.NOT_NULL ->
          new NotNullViolationException(
              subject() + " must not be null" + offence("") + remedy(),
              violation("not null"),
              cause);
      case ErrorState.EXCLUSION ->
          new ExclusionViolationException(
              message("must not conflict with another row", ""), violation("exclusion"), cause);
      default ->
          new ForeignKeyViolationException(
              isMissing(state) ? missingReference() : stillReferenced(),
              violation(rule == null ? "" : "references " + rule.text()),
              cause);
    };
  }

  private String refused() {
    if (!constraint.isEmpty()) {
      return message("must satisfy " + ruleText(), "");
    }
    if (CHECKS_RANGES.equals(server.getRoutine())) {
      return subject() + " must not be empty, as a range of a key WITHOUT OVERLAPS" + offence("");
    }
    return FINDS_PARTITION.equals(server.getRoutine()) ? noPartition() : raised();
  }

  /** Says where the value of a column comes from that is filled for each transaction. */
  private String remedy() {
    return columns.stream()
        .flatMap(column -> Stream.ofNullable(table.settingOf(column)))
        .findFirst()
        .map(
            setting ->
                "\n  say which "
                    + setting
                    + " it is: "
                    + remedy(setting.equals("tenant") ? "forTenant(…)" : "byUser(…)"))
        .orElse("");
  }

  private static String remedy(String call) {
    return "Connections." + call + " or ScopedDataSource." + call;
  }

  /** An index on expressions has no column to name: the server's detail shows them. */
  private String notUnique() {
    if (columns.isEmpty()) {
      return message("has such a row already", "");
    }
    return rule == null || rule.text().isEmpty()
        ? message("must be unique", ", which another row has already")
        : message("must be unique by " + rule.text(), "");
  }

  private String missingReference() {
    return message("must name a row of " + ruleText(), ", which " + ruleText() + " does not have");
  }

  private String stillReferenced() {
    return rule == null
        ? server.getMessage() + detail()
        : rule.text()
            + " is still referenced by "
            + subject()
            + " ("
            + constraint
            + ")"
            + offence("")
            + "\n  change or delete the rows that reference it first, or say by"
            + " @References(onDelete = …) what becomes of them";
  }

  /** Whether what a row references is missing; else what is referenced was to go. */
  private boolean isMissing(String state) {
    if (rule == null || state.equals(ErrorState.RESTRICT)) {
      return false;
    }
    if (key.columns().isEmpty()) {
      return table == statement;
    }
    // What is referenced by rows of its own table tells by the columns which end is meant.
    return rule.text().equals(tableName)
        ? key.columns().equals(rule.columns())
        : key.remarks(rule.text());
  }

  private String message(String demand, String remark) {
    return subject() + " " + demand + " (" + constraint + ")" + offence(remark);
  }

  private String ruleText() {
    return rule == null ? constraint : rule.text();
  }

  /** Returns {@code orders.total}, {@code orders (a, b)} or {@code orders}. */
  private String subject() {
    return switch (columns.size()) {
      case 0 -> tableName.isEmpty() ? "a value" : tableName;
      case 1 -> tableName + "." + columns.get(0);
      default -> tableName + " (" + String.join(", ", columns) + ")";
    };
  }

  /** Returns what was given, from the record where one was written, else in the server's words. */
  private String offence(String remark) {
    WrittenValues written = values;
    if (written == null || columns.isEmpty() || !table.written().containsAll(columns)) {
      String components = String.join(", ", components());
      return components.isEmpty()
          ? detail()
          : " — " + components + (server.getDetail() == null ? "" : ": " + server.getDetail());
    }
    return columns.stream()
        .map(column -> table.componentOf(column) + " was " + WrittenValues.show(written.of(column)))
        .collect(Collectors.joining(", ", " — ", remark));
  }

  private String detail() {
    return server.getDetail() == null ? "" : " — " + server.getDetail();
  }

  private Violation violation(String ruleText) {
    return new Violation(constraint, tableName, components(), ruleText);
  }

  private List<String> components() {
    return columns.stream().map(table::componentOf).filter(Objects::nonNull).toList();
  }
}
