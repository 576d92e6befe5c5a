package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns that an identity or a sequence counts; not as one of several columns of a key. */
final class CountedWriter implements Writer {
  private static final Set<SqlType> WHOLE =
      Set.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  private final Schema schema;

  /**
   * Returns a writer.
   *
   * @param schema where sequences are found
   */
  CountedWriter(Schema schema) {
    this.schema = schema;
  }

  @Override
  public void write(RecordDraft record) {
    List<String> key = KeyWriter.own(record);
    for (ComponentDraft component : record.components()) {
      boolean ofKey = key.contains(component.column().name());
      if (WHOLE.contains(component.column().type()) && !(ofKey && key.size() > 1)) {
        identity(record, component, ofKey);
        sequence(record, component, ofKey);
      }
    }
  }

  private static void identity(RecordDraft record, ComponentDraft component, boolean ofKey) {
    Column column = component.column();
    if (!(column.value() instanceof ColumnValue.Identity identity)) {
      return;
    }
    ObjectName sequence = identity.sequence();
    boolean near = sequence == null || isNear(record, sequence);
    ColumnValue.Identity said =
        new ColumnValue.Identity(
            identity.always(), near ? sequence : null, identity.options().canonical(column.type()));
    component.lowersTo(component.lowered().withValue(said));
    Mark counting = counting(near && sequence != null ? sequence.name() : "", said.options());
    if (ofKey && !identity.always()) {
      component.source(ComponentDraft.Source.IDENTITY);
    } else {
      Mark mark = Mark.of("Identity");
      component.mark(identity.always() ? mark.with("always", Code.of("true")) : mark);
    }
    if (!counting.isBare()) {
      component.mark(counting);
    }
  }

  private void sequence(RecordDraft record, ComponentDraft component, boolean ofKey) {
    Column column = component.column();
    Optional<Sequence> found =
        schema.all(Sequence.class).stream()
            .filter(sequence -> isNear(record, sequence.name()))
            .filter(sequence -> next(sequence).equals(column.value()))
            .findFirst();
    if (found.isEmpty()) {
      return;
    }
    Sequence sequence = found.get();
    ObjectName usual =
        sequence
            .name()
            .sibling(DefaultNames.of(record.table().name().name(), List.of(column.name()), "seq"));
    boolean free = isFree(sequence, column);
    SequenceOptions options = sequence.options().canonical(free ? SqlType.BIGINT : column.type());
    Mark counting = counting(sequence.name().equals(usual) ? "" : sequence.name().name(), options);
    counting = free ? counting.with("owned", Code.of("false")) : counting;
    if (ofKey) {
      component.source(ComponentDraft.Source.SEQUENCE);
    }
    if (!ofKey || !counting.isBare()) {
      component.mark(counting);
    }
    component.lowersTo(component.lowered().withValue(column.value()));
    record.makes(
        new Sequence(
            sequence.name(),
            free ? SqlType.BIGINT : column.type(),
            options,
            free ? null : new ColumnName(record.table().name(), column.name()),
            false,
            ""));
  }

  /** Whether it belongs to no column; that need not be said where several use it. */
  private boolean isFree(Sequence sequence, Column column) {
    return sequence.ownedBy() == null
        && sequence.type().equals(SqlType.BIGINT)
        && (!column.type().equals(SqlType.BIGINT) || uses(sequence) == 1);
  }

  private long uses(Sequence sequence) {
    return schema.tables().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> next(sequence).equals(column.value()))
        .count();
  }

  private static boolean isNear(RecordDraft record, ObjectName sequence) {
    return sequence.namespace().equals(record.table().name().namespace());
  }

  private static ColumnValue next(Sequence sequence) {
    return new ColumnValue.DefaultValue(
        new Expression("nextval(" + Sql.literal(Sql.name(sequence.name())) + ")"));
  }

  private static Mark counting(String name, SequenceOptions options) {
    Mark mark = Mark.of("Sequence");
    mark = name.isEmpty() ? mark : mark.with(Code.string(name));
    mark = with(mark, "start", options.start());
    mark = with(mark, "increment", options.increment());
    mark = with(mark, "minimum", options.minimum());
    mark = with(mark, "maximum", options.maximum());
    mark = with(mark, "cache", options.cache());
    return options.cycle() ? mark.with("cycle", Code.of("true")) : mark;
  }

  private static Mark with(Mark mark, String attribute, @Nullable Long value) {
    if (value == null) {
      return mark;
    }
    boolean wide = value != value.intValue();
    return mark.with(attribute, Code.of(value + (wide ? "L" : "")));
  }
}
