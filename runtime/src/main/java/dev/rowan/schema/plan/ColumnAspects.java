package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the change of a column apart, so that each part is about one thing and they are in an order
 * that works: {@code status text DEFAULT 'a'} to {@code status state NOT NULL DEFAULT 'b'} loses
 * its default, changes its type, gets the new default and only then NOT NULL.
 */
final class ColumnAspects {
  private final ReplaceColumn whole;
  private final List<ReplaceColumn> parts = new ArrayList<>();
  private Column now;

  private ColumnAspects(ReplaceColumn whole) {
    this.whole = whole;
    this.now = whole.before();
  }

  /** Returns the changes of one aspect each that make up a change, in order. */
  static List<ReplaceColumn> of(ReplaceColumn change) {
    return new ColumnAspects(change).split();
  }

  /** Whether the column's type or collation changes. */
  static boolean changesType(ReplaceColumn change) {
    return !change.before().type().equals(change.after().type())
        || !Objects.equals(change.before().collation(), change.after().collation());
  }

  private List<ReplaceColumn> split() {
    Column after = whole.after();
    boolean defaulted = after.value() instanceof ColumnValue.DefaultValue;
    if (valueMustGoFirst()) {
      to(now.withValue(null));
    }
    if (after.notNull() == null) {
      to(now.withNotNull(null));
    }
    to(now.withType(after.type()).withCollation(after.collation()));
    if (defaulted || !(after.value() instanceof ColumnValue.Identity)) {
      to(now.withValue(after.value()));
    }
    to(now.withNotNull(after.notNull()));
    to(now.withValue(after.value()));
    to(after);
    return parts;
  }

  private boolean valueMustGoFirst() {
    @Nullable ColumnValue before = now.value();
    @Nullable ColumnValue after = whole.after().value();
    if (before == null || (before instanceof ColumnValue.Generated && sameKind(before, after))) {
      return false;
    }
    boolean identityStays = before instanceof ColumnValue.Identity && sameKind(before, after);
    return !sameKind(before, after) || (changesType(whole) && !identityStays);
  }

  private static boolean sameKind(ColumnValue before, @Nullable ColumnValue after) {
    return after != null && before.getClass() == after.getClass();
  }

  private void to(Column next) {
    if (!next.equals(now)) {
      parts.add(new ReplaceColumn(whole.table(), now, next));
      now = next;
    }
  }
}
