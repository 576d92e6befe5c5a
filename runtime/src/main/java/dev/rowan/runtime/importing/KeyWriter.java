package dev.rowan.runtime.importing;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Optional;

/** The primary key. */
final class KeyWriter implements Writer {
  private static final String STRATEGY = "IdStrategy";

  @Override
  public void write(RecordDraft record) {
    key(record.table()).ifPresent(key -> write(record, key));
  }

  /** Returns the primary key if {@code @Id} has an attribute for all that is said of it. */
  static Optional<PrimaryKey> key(Table table) {
    return table
        .primaryKey()
        .filter(key -> key.include().isEmpty())
        .filter(key -> key.options().isEmpty() && key.tablespace().isEmpty())
        .filter(key -> !key.inherited());
  }

  /** Whether these columns have those of the key among them: no two rows are alike in them. */
  static boolean isWithin(Table table, List<String> columns) {
    return key(table).filter(key -> columns.containsAll(key.columns())).isPresent();
  }

  /** Returns the columns of the key but the tenant's, which tells whose row it is, not which. */
  static List<String> own(RecordDraft record) {
    return key(record.table()).map(PrimaryKey::columns).orElse(List.of()).stream()
        .filter(column -> record.tenant().filter(one -> one.column().equals(column)).isEmpty())
        .toList();
  }

  private static void write(RecordDraft record, PrimaryKey key) {
    List<String> inRecord =
        record.components().stream()
            .map(component -> component.column().name())
            .filter(key.columns()::contains)
            .toList();
    boolean ordered = inRecord.equals(key.columns());
    String last = key.columns().get(key.columns().size() - 1);
    for (String column : inRecord) {
      ComponentDraft component = record.component(column);
      Mark mark = strategy(component, own(record).size(), isOther(record, column));
      if (!ordered) {
        int position = key.columns().indexOf(column) + 1;
        mark = mark.with("position", Code.of(String.valueOf(position)));
      }
      if (key.withoutOverlaps() && column.equals(last)) {
        mark = mark.with("withoutOverlaps", Code.of("true"));
      }
      if (!column.equals(inRecord.get(0))) {
        component.mark(mark);
        continue;
      }
      mark = mark.with(Proposal.NAME, Code.string(key.name()));
      if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
        mark = mark.with("deferrable", AnnotationSql.deferrable(key.deferrability()));
      }
      record.propose(new Proposal(Proposal.Phase.KEY, key, List.of(), "pkey", component, mark));
    }
  }

  /** Whether the value of a key is another record's, or what tells tenants' rows apart. */
  private static boolean isOther(RecordDraft record, String column) {
    return record.tenant().isPresent()
        || record.table().parts(ForeignKey.class).stream()
            .anyMatch(key -> key.columns().equals(List.of(column)) && record.says(key));
  }

  /**
   * A UUID that refers to nothing would be made by the repository if nothing is said; so far
   * something else makes it. A tenant's must be made, or one would meet another's.
   */
  private static Mark strategy(ComponentDraft first, int columns, boolean isOther) {
    Mark mark = Mark.of("Id");
    if (columns > 1) {
      return mark;
    }
    return switch (first.source()) {
      case IDENTITY, SEQUENCE -> mark.with(Code.constant(STRATEGY, first.source()));
      case NONE ->
          first.scalar().canonical().equals("java.util.UUID") && !isOther
              ? mark.with(Code.constant(STRATEGY, "ASSIGNED"))
              : mark;
    };
  }
}
