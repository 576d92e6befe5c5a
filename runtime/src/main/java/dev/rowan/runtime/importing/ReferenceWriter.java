package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Foreign keys to tables that are records. */
final class ReferenceWriter implements Writer {
  private static final String ACTION = "ReferentialAction";

  private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

  private final Map<ObjectName, RecordDraft> records;

  /**
   * Returns a writer.
   *
   * @param records all records by their tables
   */
  ReferenceWriter(Map<ObjectName, RecordDraft> records) {
    this.records = records;
  }

  @Override
  public void write(RecordDraft record) {
    for (ForeignKey key : record.table().parts(ForeignKey.class)) {
      Optional.ofNullable(records.get(key.referencedTable()))
          .filter(target -> isSaid(record, key, target))
          .ifPresent(target -> record.propose(proposal(record, key, target)));
    }
  }

  private static boolean isSaid(RecordDraft record, ForeignKey key, RecordDraft target) {
    return !key.notValid()
        && !key.inherited()
        && UniqueWriter.isKey(target.table(), key.referencedColumns())
        && IntStream.range(0, key.columns().size())
            .allMatch(
                i ->
                    isAlike(
                        record.component(key.columns().get(i)).column().type(),
                        target.component(key.referencedColumns().get(i)).column().type()))
        && canAct(record, key, key.onDelete())
        && canAct(record, key, key.onUpdate());
  }

  /** Types that an annotation may lead from one to the other: the processor's own rule. */
  private static boolean isAlike(SqlType own, SqlType referenced) {
    String name = referenced.name().name();
    boolean ofOneName = own.name().equals(referenced.name()) && own.isBuiltIn();
    boolean ofOneKind =
        Stream.of(WHOLE, TEXTS)
            .anyMatch(alike -> alike.contains(own.name().name()) && alike.contains(name));
    return own.equals(referenced)
        || (!own.isArray() && !referenced.isArray() && (ofOneName || ofOneKind));
  }

  /** PostgreSQL takes an action that must fail later; an annotation does not. */
  private static boolean canAct(RecordDraft record, ForeignKey key, ReferentialAction action) {
    List<String> some = key.onDeleteColumns();
    List<Column> columns =
        key.columns().stream()
            .filter(name -> some.isEmpty() || action != key.onDelete() || some.contains(name))
            .map(column -> record.component(column).column())
            .toList();
    return switch (action) {
      case SET_NULL -> columns.stream().allMatch(Column::nullable);
      case SET_DEFAULT ->
          columns.stream().allMatch(column -> column.nullable() || column.value() != null);
      case NO_ACTION, RESTRICT, CASCADE -> true;
    };
  }

  private static Proposal proposal(RecordDraft record, ForeignKey key, RecordDraft target) {
    boolean single = key.columns().size() == 1;
    Mark mark = Mark.of("References").with(Code.of(target.type()).then(Code.of(".class")));
    if (!single) {
      mark = mark.with("columns", Code.strings(record.names(key.columns())));
    }
    List<String> usual = KeyWriter.key(target.table()).map(PrimaryKey::columns).orElse(List.of());
    if (!key.referencedColumns().equals(usual)) {
      mark = mark.with("to", Code.strings(target.names(key.referencedColumns())));
    }
    mark = mark.with(Proposal.NAME, Code.string(key.name()));
    if (key.onDelete() != ReferentialAction.NO_ACTION) {
      mark = mark.with("onDelete", Code.constant(ACTION, key.onDelete()));
    }
    if (!key.onDeleteColumns().isEmpty()) {
      mark = mark.with("onDeleteColumns", Code.strings(record.names(key.onDeleteColumns())));
    }
    if (key.onUpdate() != ReferentialAction.NO_ACTION) {
      mark = mark.with("onUpdate", Code.constant(ACTION, key.onUpdate()));
    }
    if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
      mark = mark.with("deferrable", AnnotationSql.deferrable(key.deferrability()));
    }
    if (key.matchType() == ForeignKey.MatchType.FULL) {
      mark = mark.with("matchFull", Code.of("true"));
    }
    if (key.period()) {
      mark = mark.with("period", Code.of("true"));
    }
    if (key.notEnforced()) {
      mark = mark.with("enforced", Code.of("false"));
    }
    return new Proposal(
        Proposal.Phase.REFERENCE,
        key,
        key.columns(),
        "fkey",
        single ? record.component(key.columns().get(0)) : null,
        mark);
  }
}
