package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/** One broken constraint, with all that the server and the record's table know of it. */
final class BrokenConstraint {
  private final RecordTable table;
  private final ServerErrorMessage server;
  private final @Nullable WrittenValues values;
  private final SQLException cause;
  private final String tableName;
  private final String constraint;
  private final @Nullable Rule rule;
  private final List<String> columns;

  BrokenConstraint(
      RecordTable table,
      ServerErrorMessage server,
      @Nullable WrittenValues values,
      SQLException cause) {
    this.table = table;
    this.server = server;
    this.values = values;
    this.cause = cause;
    tableName = Objects.requireNonNullElse(server.getTable(), table.name());
    boolean own = tableName.equals(table.unqualifiedName());
    String column = server.getColumn();
    constraint =
        Objects.requireNonNullElse(server.getConstraint(), Objects.requireNonNullElse(column, ""));
    rule = own ? table.rule(constraint) : null;
    if (rule != null) {
      columns = rule.columns();
    } else if (server.getDatatype() != null) {
      columns = table.columnsOfType(server.getDatatype());
    } else {
      columns = own && column != null ? List.of(column) : List.of();
    }
  }

  /** Returns the exception for this SQLSTATE of class 23. */
  DataException toException(String state) {
    return switch (state) {
      case ErrorState.UNIQUE ->
          new UniqueViolationException(notUnique(), violation("unique"), cause);
      case ErrorState.CHECK ->
          new CheckViolationException(
              message("must satisfy " + ruleText(), ""), violation(ruleText()), cause);
      case ErrorState.NOT_NULL ->
          new NotNullViolationException(
              subject() + " must not be null" + offence(""), violation("not null"), cause);
      case ErrorState.EXCLUSION ->
          new ExclusionViolationException(
              message("must not conflict with another row", ""), violation("exclusion"), cause);
      default ->
          new ForeignKeyViolationException(
              rule == null ? stillReferenced() : missingReference(),
              violation(rule == null ? "" : "references " + rule.text()),
              cause);
    };
  }

  /** An index on expressions has no column to name: the server's detail shows them. */
  private String notUnique() {
    return columns.isEmpty()
        ? message("has such a row already", "")
        : message("must be unique", ", which another row has already");
  }

  private String missingReference() {
    return message("must name a row of " + ruleText(), ", which " + ruleText() + " does not have");
  }

  private String stillReferenced() {
    return server.getMessage() + detail();
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
      return detail();
    }
    return columns.stream()
        .map(
            column ->
                table.componentOf(column) + " was " + WrittenValues.show(written.of(table, column)))
        .collect(Collectors.joining(", ", " — ", remark));
  }

  private String detail() {
    return server.getDetail() == null ? "" : " — " + server.getDetail();
  }

  private Violation violation(String ruleText) {
    List<String> components =
        columns.stream().map(table::componentOf).filter(Objects::nonNull).toList();
    return new Violation(constraint, tableName, components, ruleText);
  }
}
