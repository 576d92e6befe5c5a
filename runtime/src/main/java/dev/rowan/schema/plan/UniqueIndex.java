package dev.rowan.schema.plan;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Unique;
import java.util.List;

/** The indexes that stand for keys, and what makes one index another. */
final class UniqueIndex {
  private UniqueIndex() {}

  /** Whether an index that was built before can become this constraint: it is a key of its own. */
  static boolean canBecome(Constraint constraint) {
    return !constraint.inherited()
        && (constraint instanceof PrimaryKey key
            ? !key.withoutOverlaps()
            : constraint instanceof Unique unique && !unique.withoutOverlaps());
  }

  /** Returns the index that can become this key; it has the key's name already. */
  static Index of(Constraint key) {
    if (key instanceof PrimaryKey primary) {
      return index(
          primary.name(),
          primary.columns(),
          primary.include(),
          false,
          primary.options(),
          primary.tablespace());
    }
    Unique unique = (Unique) key;
    return index(
        unique.name(),
        unique.columns(),
        unique.include(),
        unique.nullsNotDistinct(),
        unique.options(),
        unique.tablespace());
  }

  private static Index index(
      String name,
      List<String> columns,
      List<String> include,
      boolean nullsNotDistinct,
      StorageParameters options,
      String tablespace) {
    List<IndexKey> keys = columns.stream().map(IndexKey::column).toList();
    return new Index(
        name,
        "btree",
        keys,
        true,
        nullsNotDistinct,
        include,
        null,
        options,
        tablespace,
        false,
        null,
        "");
  }

  /** Returns a name for an index that is built to take another's place. */
  static String beside(String name) {
    return cut(name, "new");
  }

  /** Returns a name for an index that waits to be dropped. */
  static String aside(String name) {
    return cut(name, "old");
  }

  private static String cut(String name, String label) {
    String made = DefaultNames.of(name, List.of(), label);
    return ObjectName.isIdentifier(made) ? made : name;
  }
}
