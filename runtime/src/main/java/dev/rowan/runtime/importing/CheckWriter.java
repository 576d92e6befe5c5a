package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;
import dev.rowan.schema.SqlTokens;
import java.util.List;

/** Checks: on the component if they name one column only, else on the record. */
final class CheckWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    for (Check check : record.table().parts(Check.class)) {
      if (isSaid(check) && !record.says(check)) {
        record.propose(proposal(record, check));
      }
    }
  }

  private static boolean isSaid(Check check) {
    return !check.noInherit()
        && !check.notValid()
        && !check.inherited()
        && AnnotationSql.isSaid(check.expression());
  }

  private static Proposal proposal(RecordDraft record, Check check) {
    List<String> columns = columns(record, check);
    boolean single = columns.size() == 1;
    Mark mark =
        Mark.of("Check")
            .with(Code.string(check.expression().sql()))
            .with(Proposal.NAME, Code.string(check.name()));
    if (check.notEnforced()) {
      mark = mark.with("enforced", Code.of("false"));
    }
    return new Proposal(
        Proposal.Phase.CHECK,
        check,
        single ? columns : List.of(),
        "check",
        single ? record.component(columns.get(0)) : null,
        mark);
  }

  /** The columns whose names stand in a condition. */
  private static List<String> columns(RecordDraft record, Check check) {
    List<String> names =
        SqlTokens.of(check.expression().sql()).stream()
            .map(token -> String.valueOf(token.identifier()))
            .toList();
    return record.components().stream()
        .map(component -> component.column().name())
        .filter(names::contains)
        .toList();
  }
}
