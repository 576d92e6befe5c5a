package dev.rowan.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence: {@code CREATE SEQUENCE orders_id_seq}.
 *
 * @param name its name
 * @param type smallint, integer or bigint
 * @param options where it starts and how it goes on
 * @param ownedBy the column whose drop drops it too (as {@code serial} makes it), or null
 * @param unlogged whether it is unlogged (15 and newer)
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Sequence(
    ObjectName name,
    SqlType type,
    SequenceOptions options,
    @Nullable ColumnName ownedBy,
    boolean unlogged,
    String comment)
    implements SchemaObject {
  public Sequence {
    options = options.canonical(type);
  }

  /** Returns the sequence owned by this column, or by none. */
  public Sequence withOwnedBy(@Nullable ColumnName column) {
    return SequenceBuilder.builder(this).ownedBy(column).build();
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.SEQUENCE, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.sequence(this);
  }
}
