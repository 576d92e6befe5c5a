package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Optional;

/**
 * Checks that constraints of jakarta.validation made: {@code CHECK (total > 0)} of the name {@code
 * orders_total_positive_check} is {@code @Positive}.
 *
 * <p>Only a check of just the name and condition that the processor gives it; so that a database
 * that never knew such annotations asks for no dependency.
 */
final class ValidationWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    for (ComponentDraft component : record.components()) {
      if (component.isPlain()) {
        record.table().parts(Check.class).stream()
            .filter(check -> !record.says(check))
            .forEach(check -> proposal(record, component, check).ifPresent(record::propose));
      }
    }
  }

  private static Optional<Proposal> proposal(
      RecordDraft record, ComponentDraft component, Check check) {
    Column column = component.column();
    List<String> columns = List.of(column.name());
    return Optional.of(check)
        .filter(
            one -> one.equals(Check.of(one.name(), one.expression()).withComment(one.comment())))
        .flatMap(
            one ->
                ValidationRules.of(
                    record.table().name().name(),
                    columns,
                    Sql.identifier(column.name()),
                    column.type(),
                    one.name(),
                    one.expression()))
        .filter(said -> !column.nullable() || !said.label().startsWith("not_"))
        .map(
            said -> {
              Check made = Check.of(check.name(), said.condition()).withComment(check.comment());
              record.restate(made);
              return new Proposal(
                  Proposal.Phase.CHECK, made, columns, said.label(), component, said.mark());
            });
  }
}
