package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Checks the records of one table before they are written, and says what is wrong as the database
 * would.
 *
 * <p>A null of a column is left to the database: it may ask for a default, or for a new key.
 */
final class RecordChecks {
  private final RecordValidator validator;
  private final RecordTable table;

  /** Whether there is anything to check, for each class: a sealed interface has several. */
  private final Map<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();

  RecordChecks(RecordValidator validator, RecordTable table) {
    this.validator = validator;
    this.table = table;
  }

  /**
   * Checks a record.
   *
   * @throws CheckViolationException if a value of it is refused
   */
  void check(Object record) {
    if (constrained.computeIfAbsent(record.getClass(), validator::constrains)) {
      refuse(record);
    }
  }

  private void refuse(Object record) {
    List<RecordValidator.Refusal> refusals =
        validator.refusals(record).stream()
            .filter(refusal -> refusal.value() != null || column(refusal.path()).isEmpty())
            .sorted(
                Comparator.comparingInt((RecordValidator.Refusal one) -> position(one.path()))
                    .thenComparing(RecordValidator.Refusal::path)
                    .thenComparing(RecordValidator.Refusal::rule))
            .toList();
    if (!refusals.isEmpty()) {
      throw exception(refusals);
    }
  }

  private DataException exception(List<RecordValidator.Refusal> refusals) {
    RecordValidator.Refusal first = refusals.get(0);
    Optional<Map.Entry<String, Rule>> rule = rule(first);
    return new CheckViolationException(
        refusals.stream().map(this::message).collect(Collectors.joining("\n")),
        new Violation(
            rule.map(Map.Entry::getKey).orElse(""),
            table.name(),
            List.of(table.recordName() + "." + component(first.path())),
            rule.map(one -> one.getValue().text()).orElse(first.rule())));
  }

  /** Returns {@code orders.total must satisfy total >= 0 (orders_total_check) — Order.total …}. */
  private String message(RecordValidator.Refusal refusal) {
    String subject =
        column(refusal.path()).map(column -> table.name() + "." + column).orElse(table.name());
    String demand =
        rule(refusal)
            .map(rule -> rule.getValue().text() + " (" + rule.getKey() + ")")
            .orElse(refusal.rule());
    return subject
        + " must satisfy "
        + demand
        + " — "
        + (table.recordName() + "." + refusal.path())
        + " was "
        + WrittenValues.show(refusal.value());
  }

  /** Returns the check that the constraint has become, by the name that it was given. */
  private Optional<Map.Entry<String, Rule>> rule(RecordValidator.Refusal refusal) {
    return column(refusal.path()).flatMap(column -> table.check(column, refusal.constraint()));
  }

  private Optional<String> column(String path) {
    return Optional.ofNullable(table.columnOf(component(path)));
  }

  /** Returns the component that is a column: {@code email} of {@code email.value}. */
  private String component(String path) {
    String component = path.contains("[") ? path.substring(0, path.indexOf('[')) : path;
    for (String at = component; ; at = at.substring(0, at.lastIndexOf('.'))) {
      if (table.columnOf(at) != null) {
        return at;
      }
      if (at.indexOf('.') < 0) {
        return component;
      }
    }
  }

  private int position(String path) {
    return table.positionOf(component(path));
  }
}
