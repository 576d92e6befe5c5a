package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code @SoftDelete}: a time of deletion that keys and indexes pass over, as those of the
 * annotation do.
 *
 * <p>It hides rows from who reads, so the name alone is not enough: a unique index has to be of
 * live rows, or all indexes; and no constraint of all, which the annotation could not say unless
 * the primary key is in it.
 */
final class SoftDeleteWriter implements Writer {
  private static final Pattern DELETED = Pattern.compile("(?i)(is_?)?(soft_?)?delet.*");
  private static final Set<SqlType> TIMES = Set.of(SqlType.TIMESTAMP, SqlType.TIMESTAMPTZ);

  @Override
  public void write(RecordDraft record) {
    Table table = record.table();
    if (KeyWriter.key(table).isEmpty()) {
      return;
    }
    table.columns().stream()
        .filter(SoftDeleteWriter::isTime)
        .filter(column -> passOver(table, live(column)))
        .findFirst()
        .ifPresent(column -> write(record, record.component(column.name())));
  }

  private static void write(RecordDraft record, ComponentDraft component) {
    component.mark(Mark.of("SoftDelete"));
    record.live(live(component.column()));
    record.note(
        component,
        "@SoftDelete, as keys are unique among the rows where it is null: repositories hide the"
            + " others unless they are asked");
  }

  private static boolean isTime(Column column) {
    return column.nullable()
        && column.value() == null
        && TIMES.contains(column.type())
        && DELETED.matcher(column.name()).matches();
  }

  private static Expression live(Column column) {
    return new Expression(Sql.identifier(column.name()) + " IS NULL");
  }

  private static boolean passOver(Table table, Expression live) {
    List<Index> indexes = table.parts(Index.class);
    return table.parts(Unique.class).stream()
            .allMatch(unique -> KeyWriter.isWithin(table, unique.columns()))
        && table.parts(Exclusion.class).stream().allMatch(one -> one.where() != null)
        && indexes.stream()
            .anyMatch(
                index ->
                    live.equals(index.where())
                        && (index.unique()
                            || indexes.stream().allMatch(one -> one.where() != null)));
  }
}
