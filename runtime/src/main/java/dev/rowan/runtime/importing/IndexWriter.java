package dev.rowan.runtime.importing;

import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Indexes, except those that a reference makes anyway. */
final class IndexWriter implements Writer {
  private static final Set<String> METHODS =
      Set.of("btree", "hash", "gin", "gist", "spgist", "brin");

  @Override
  public void write(RecordDraft record) {
    List<Index> said =
        record.table().parts(Index.class).stream()
            .filter(IndexWriter::isSaid)
            .filter(index -> isFirst(record.table(), index))
            .toList();
    said.stream()
        .filter(index -> !isImplied(record, index, said))
        .map(index -> restated(record, index))
        .forEach(
            index ->
                record.propose(
                    UniqueWriter.isPartial(index)
                        ? UniqueWriter.partial(record, index)
                        : proposal(record, index)));
  }

  /** Where indexes are of live rows if nothing is said, one of all rows has to say it. */
  private static Index restated(RecordDraft record, Index index) {
    if (index.where() != null || record.live().isEmpty()) {
      return index;
    }
    Index all = index.withWhere(new Expression("true"));
    record.restate(all);
    return all;
  }

  /** Whether {@code @Index} has an attribute for all that is said of an index. */
  static boolean isSaid(Index index) {
    return METHODS.contains(index.method())
        && !index.invalid()
        && index.attachedTo() == null
        && AnnotationSql.isSaid(index.where())
        && index.options().values().values().stream().noneMatch(String::isBlank)
        && index.keys().stream().allMatch(IndexKeys::isSaid);
  }

  /** Two indexes that differ in nothing but their names are told as a fault. */
  private static boolean isFirst(Table table, Index index) {
    return table.parts(Index.class).stream()
        .filter(other -> other.withName(index.name()).withComment("").equals(index.withComment("")))
        .findFirst()
        .filter(index::equals)
        .isPresent();
  }

  private static boolean isImplied(RecordDraft record, Index index, List<Index> said) {
    List<String> columns = index.keys().stream().map(key -> String.valueOf(key.column())).toList();
    Index usual =
        Index.of(
            DefaultNames.of(record.table().name().name(), columns, "idx"),
            columns.stream().map(IndexKey::column).toList());
    if (!index.withComment("").equals(usual)) {
      return false;
    }
    List<TablePart> others = new ArrayList<>(said);
    others.addAll(record.table().parts(Unique.class));
    others.addAll(record.table().parts(PrimaryKey.class));
    others.remove(index);
    return record.finds(columns) && others.stream().noneMatch(part -> Leading.isLed(part, columns));
  }

  private static Proposal proposal(RecordDraft record, Index index) {
    String first = String.valueOf(index.keys().get(0).column());
    boolean alone =
        index.keys().equals(List.of(IndexKey.column(first))) && !record.isDiscriminator(first);
    Mark mark = Mark.of("Index");
    if (!alone) {
      List<String> keys = index.keys().stream().map(key -> IndexKeys.text(record, key)).toList();
      mark = mark.with("columns", Code.strings(keys));
    }
    mark = mark.with(Proposal.NAME, Code.string(index.name()));
    mark = IndexKeys.where(record, mark, index.where());
    if (!index.include().isEmpty()) {
      mark = mark.with("include", Code.strings(record.names(index.include())));
    }
    if (!index.method().equals("btree")) {
      String method = index.method().toUpperCase(Locale.ROOT);
      mark = mark.with("using", Code.constant("IndexMethod", method));
    }
    if (index.unique()) {
      mark = mark.with("unique", Code.of("true"));
    }
    if (index.nullsNotDistinct()) {
      mark = mark.with("nullsNotDistinct", Code.of("true"));
    }
    if (!index.options().isEmpty()) {
      mark = mark.with("with", AnnotationSql.parameters(index.options()));
    }
    if (!index.tablespace().isEmpty()) {
      mark = mark.with("tablespace", Code.string(index.tablespace()));
    }
    return new Proposal(
        Proposal.Phase.INDEX,
        index,
        index.keys().stream().map(IndexKeys::nameColumn).toList(),
        "idx",
        alone ? record.component(first) : null,
        mark);
  }
}
