package dev.rowan.processor.mapping;

/** A component of a record, and what of the table it is. */
public sealed interface ComponentMapping permits ColumnMapping, EmbeddedMapping {
  /** Returns the component's name. */
  String name();

  /** Returns the declared type, {@code Optional} unfolded. */
  JavaType type();

  /** Returns what stands for SQL's null in it. */
  ColumnMapping.Presence presence();

  /** Returns what Javadoc says of it, or {@code ""}. */
  String documentation();

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * One method for each kind of component.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R column(ColumnMapping column);

    R embedded(EmbeddedMapping embedded);
  }
}
