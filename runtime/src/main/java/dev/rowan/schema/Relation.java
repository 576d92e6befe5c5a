package dev.rowan.schema;

import java.util.List;

/** A table or view: an object with parts of its own, such as indexes, triggers and rules. */
public sealed interface Relation extends SchemaObject permits Table, View {
  /** Returns the parts, sorted by path, columns not among them. */
  List<TablePart> parts();

  /** Returns the same relation with these parts in the place of its own. */
  Relation withParts(List<TablePart> parts);
}
