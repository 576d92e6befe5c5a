package dev.rowan.processor.lower;

import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tables and views that a view reads and nothing makes.
 *
 * <p>What the system has is not in a schema, nor what extensions bring: where there is an
 * extension, only a name that looks misspelt is told.
 */
final class UnknownRelations {
  /**
   * A name that nothing makes.
   *
   * @param view the view that reads it
   * @param name the name
   * @param meant what looks like it, if something does
   */
  record Unknown(View view, ObjectName name, Optional<String> meant) {}

  private static final String SYSTEM = "pg_";
  private static final String INFORMATION = "information_schema";

  private final Set<String> names;
  private final boolean extended;

  private UnknownRelations(Schema schema) {
    names =
        Stream.<Relation>concat(schema.all(Table.class).stream(), schema.all(View.class).stream())
            .map(relation -> relation.name().name())
            .collect(Collectors.toCollection(TreeSet::new));
    extended = !schema.all(Extension.class).isEmpty();
  }

  static List<Unknown> in(Schema schema) {
    UnknownRelations known = new UnknownRelations(schema);
    List<Unknown> all = new ArrayList<>();
    for (View view : schema.all(View.class)) {
      QueryRelations.of(view.query().sql()).stream()
          .filter(name -> !known.isKnown(name))
          .map(name -> new Unknown(view, name, Suggestion.closest(name.name(), known.names)))
          .filter(unknown -> !known.extended || unknown.meant().isPresent())
          .forEach(all::add);
    }
    return all;
  }

  private boolean isKnown(ObjectName name) {
    return names.contains(name.name())
        || name.name().startsWith(SYSTEM)
        || name.namespace().startsWith(SYSTEM)
        || name.namespace().equals(INFORMATION);
  }
}
