package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that constraints of jakarta.validation made: {@code CHECK (total > 0)} of the name {@code
 * orders_total_positive_check} is {@code @Positive}.
 *
 * <p>Only a check of just the name and condition that the processor gives it; so that a database
 * that never knew such annotations asks for no dependency.
 */
final class ValidationWriter implements Writer {
  private static final String PACKAGE = "jakarta.validation.constraints";
  private static final Set<SqlType> NUMBERS =
      Set.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  /** Conditions by their annotations; what stands in the group is the attribute. */
  private static final Map<String, Rule> RULES =
      Map.of(
          "Positive", new Rule("COLUMN > 0", ""),
          "PositiveOrZero", new Rule("COLUMN >= 0", ""),
          "Negative", new Rule("COLUMN < 0", ""),
          "NegativeOrZero", new Rule("COLUMN <= 0", ""),
          "NotBlank", new Rule("COLUMN ~ '\\[\\^\\[:space:]]'", ""),
          "NotEmpty", new Rule("char_length\\(COLUMN\\) > 0", ""),
          "Size", new Rule("char_length\\(COLUMN\\) <= (\\d{1,9})", "max"),
          "Min", new Rule("COLUMN >= (-?\\d{1,9})", ""),
          "Max", new Rule("COLUMN <= (-?\\d{1,9})", ""),
          // Only what means the same in both languages as it stands.
          "Pattern", new Rule("COLUMN ~ '\\^\\(\\?:([\\w\\[\\]{},-]+)\\)\\$'", "regexp"));

  /** How a condition is written, the column's name as {@code COLUMN}. */
  private record Rule(String condition, String attribute) {
    Optional<Matcher> match(String sql, String column) {
      Matcher matcher =
          Pattern.compile(condition.replace("COLUMN", Pattern.quote(column))).matcher(sql);
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
  }

  @Override
  public void write(RecordDraft record) {
    for (ComponentDraft component : record.components()) {
      RULES.forEach((name, rule) -> write(record, component, name, rule));
    }
  }

  private static void write(
      RecordDraft record, ComponentDraft component, String annotation, Rule rule) {
    String column = component.column().name();
    String label = SnakeCase.of(annotation) + "_check";
    String name = DefaultNames.of(record.table().name().name(), List.of(column), label);
    if (!isFor(annotation, component.column())) {
      return;
    }
    record.table().parts(Check.class).stream()
        .filter(check -> check.equals(Check.of(name, check.expression())))
        .findFirst()
        .flatMap(
            check ->
                rule.match(check.expression().sql(), Sql.identifier(column))
                    .map(found -> mark(annotation, rule, found))
                    .map(
                        mark ->
                            new Proposal(
                                Proposal.Phase.CHECK,
                                check,
                                List.of(column),
                                label,
                                component,
                                mark)))
        .ifPresent(record::propose);
  }

  /** Limits of whole numbers are exact; what must not be blank must not be null either. */
  private static boolean isFor(String annotation, Column column) {
    return switch (annotation) {
      case "Min", "Max" -> NUMBERS.contains(column.type());
      case "NotBlank", "NotEmpty" -> !column.nullable();
      default -> true;
    };
  }

  private static Mark mark(String annotation, Rule rule, Matcher found) {
    Mark mark = new Mark(JavaType.of(PACKAGE, annotation), Map.of());
    if (found.groupCount() == 0) {
      return mark;
    }
    String value = found.group(1);
    return rule.attribute().isEmpty()
        ? mark.with(Code.of(value))
        : mark.with(
            rule.attribute(),
            rule.attribute().equals("regexp") ? Code.string(value) : Code.of(value));
  }
}
