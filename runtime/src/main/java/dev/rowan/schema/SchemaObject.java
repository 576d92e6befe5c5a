package dev.rowan.schema;

/**
 * An object that lives in a database by its own name.
 *
 * <p>{@link #match} takes the place of a pattern switch: {@link Cases} has no default methods, so
 * the compiler finds every place that a new kind must visit.
 */
public sealed interface SchemaObject
    permits Namespace,
        Extension,
        EnumType,
        Domain,
        CompositeType,
        RangeType,
        Sequence,
        Relation,
        Routine,
        OtherObject {
  /** Returns the stored name. */
  ObjectName name();

  /** Returns the comment, or {@code ""} for none. */
  String comment();

  /** Returns where it is in its schema. */
  ObjectPath path();

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * One method for each kind of object.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R namespace(Namespace namespace);

    R extension(Extension extension);

    R enumType(EnumType type);

    R domain(Domain domain);

    R compositeType(CompositeType type);

    R rangeType(RangeType type);

    R sequence(Sequence sequence);

    R table(Table table);

    R view(View view);

    R routine(Routine routine);

    R other(OtherObject object);
  }
}
