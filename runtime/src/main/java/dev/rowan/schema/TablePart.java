package dev.rowan.schema;

/**
 * A named part of a table or view other than its columns.
 *
 * <p>A part does not know its relation: changes and paths name it.
 */
public sealed interface TablePart permits Constraint, Index, Trigger, Policy, Rule, Statistics {
  /** Returns the stored name, unique among the relation's parts of its kind. */
  String name();

  /** Returns the comment, or {@code ""} for none. */
  String comment();

  /** Returns where the part is when it belongs to this relation. */
  ObjectPath path(ObjectName relation);

  /** Returns the same part under another name. */
  TablePart withName(String name);

  /** Returns the same part with this comment, {@code ""} for none. */
  TablePart withComment(String comment);

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * One method for each kind of part.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> extends Constraint.Cases<R> {
    R index(Index index);

    R trigger(Trigger trigger);

    R policy(Policy policy);

    R rule(Rule rule);

    R statistics(Statistics statistics);
  }
}
