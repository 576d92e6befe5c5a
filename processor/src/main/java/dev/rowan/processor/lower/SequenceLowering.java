package dev.rowan.processor.lower;

import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.SequenceView;
import dev.rowan.processor.read.Setting;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lowers {@code @Sequence}, of an identity or of its own. */
public final class SequenceLowering {
  private SequenceLowering() {}

  /** Returns the sequence that a component names. */
  static Optional<ObjectName> given(ObjectName table, Marks marks) {
    return marks
        .sequence()
        .map(SequenceView::name)
        .filter(name -> name.given() && ObjectName.isIdentifier(name.value()))
        .map(name -> table.sibling(name.value()));
  }

  /** Returns the sequence that a component's values come from. */
  static ObjectName name(ObjectName table, Marks marks, String column) {
    return given(table, marks)
        .orElseGet(() -> table.sibling(DefaultNames.of(table.name(), List.of(column), "seq")));
  }

  /** Returns how a component's values are counted. */
  public static SequenceOptions options(Marks marks) {
    return marks
        .sequence()
        .map(
            view ->
                new SequenceOptions(
                    given(view.start()),
                    given(view.increment()),
                    given(view.minimum()),
                    given(view.maximum()),
                    given(view.cache()),
                    view.cycle()))
        .orElse(SequenceOptions.DEFAULT);
  }

  private static @Nullable Long given(Setting<Long> setting) {
    return setting.given() ? setting.value() : null;
  }

  /**
   * Returns the sequences behind defaults, each owned by its column unless that says otherwise or
   * several share it.
   */
  static Collection<Sequence> sequences(RecordColumns columns) {
    Map<ObjectName, Sequence> sequences = new TreeMap<>();
    for (LoweredColumn column : columns.all()) {
      Marks marks = column.component().marks();
      if (column.flat() && marks.isFromSequence()) {
        sequences.merge(
            name(columns.table(), marks, column.name()),
            sequence(columns.table(), column),
            (first, second) -> first.withOwnedBy(null));
      }
    }
    return sequences.values();
  }

  private static Sequence sequence(ObjectName table, LoweredColumn column) {
    Marks marks = column.component().marks();
    boolean owned = marks.sequence().map(view -> view.owned().value()).orElse(true);
    return new Sequence(
        name(table, marks, column.name()),
        owned ? column.stored().type() : SqlType.BIGINT,
        options(marks),
        owned ? new ColumnName(table, column.name()) : null,
        false,
        "");
  }
}
