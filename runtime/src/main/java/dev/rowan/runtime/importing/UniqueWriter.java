package dev.rowan.runtime.importing;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.List;

/** Unique constraints, and unique indexes of some rows. */
final class UniqueWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    record.table().parts(Unique.class).stream()
        .filter(UniqueWriter::isSaid)
        .forEach(unique -> record.propose(proposal(record, unique)));
  }

  /** Whether {@code @Unique} has an attribute for all that is said of a constraint. */
  static boolean isSaid(Unique unique) {
    return unique.options().equals(StorageParameters.NONE)
        && unique.tablespace().isEmpty()
        && !unique.inherited();
  }

  private static Proposal proposal(RecordDraft record, Unique unique) {
    boolean single = unique.columns().size() == 1;
    Mark mark = Mark.of("Unique");
    if (!single) {
      mark = mark.with("columns", Code.strings(record.names(unique.columns())));
    }
    mark = mark.with(Proposal.NAME, Code.string(unique.name()));
    if (unique.nullsNotDistinct()) {
      mark = mark.with("nullsNotDistinct", Code.of("true"));
    }
    if (unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
      mark = mark.with("deferrable", AnnotationSql.deferrable(unique.deferrability()));
    }
    if (unique.withoutOverlaps()) {
      mark = mark.with("withoutOverlaps", Code.of("true"));
    }
    if (!unique.include().isEmpty()) {
      mark = mark.with("include", Code.strings(record.names(unique.include())));
    }
    return new Proposal(
        Proposal.Phase.UNIQUE,
        unique,
        unique.columns(),
        "key",
        single ? record.component(unique.columns().get(0)) : null,
        mark);
  }

  /** Whether an index is what {@code @Unique} with a condition makes. */
  static boolean isPartial(Index index) {
    return index.unique()
        && index.where() != null
        && index.method().equals("btree")
        && index.options().isEmpty()
        && index.tablespace().isEmpty()
        && index.keys().stream().allMatch(key -> key.equals(IndexKey.column(column(key))));
  }

  private static String column(IndexKey key) {
    return String.valueOf(key.column());
  }

  /** Returns the annotation of such an index. */
  static Proposal partial(RecordDraft record, Index index) {
    List<String> columns = index.keys().stream().map(UniqueWriter::column).toList();
    boolean single = columns.size() == 1;
    Mark mark = Mark.of("Unique");
    if (!single) {
      mark = mark.with("columns", Code.strings(record.names(columns)));
    }
    mark = mark.with(Proposal.NAME, Code.string(index.name()));
    // With the primary key in it, it would be a constraint of all rows.
    mark =
        index.where() != null && KeyWriter.isWithin(record.table(), columns)
            ? mark.with("where", Code.string(index.where().sql()))
            : IndexKeys.where(record, mark, index.where());
    if (index.nullsNotDistinct()) {
      mark = mark.with("nullsNotDistinct", Code.of("true"));
    }
    if (!index.include().isEmpty()) {
      mark = mark.with("include", Code.strings(record.names(index.include())));
    }
    return new Proposal(
        Proposal.Phase.UNIQUE,
        index,
        columns,
        "idx",
        single ? record.component(columns.get(0)) : null,
        mark);
  }

  /** Whether the columns are the key, or unique by a constraint that is said. */
  static boolean isKey(Table table, List<String> columns) {
    return KeyWriter.key(table).filter(key -> sameColumns(key.columns(), columns)).isPresent()
        || table.parts(Unique.class).stream()
            .filter(UniqueWriter::isSaid)
            .anyMatch(unique -> sameColumns(unique.columns(), columns));
  }

  private static boolean sameColumns(List<String> some, List<String> others) {
    return some.size() == others.size() && some.containsAll(others);
  }
}
