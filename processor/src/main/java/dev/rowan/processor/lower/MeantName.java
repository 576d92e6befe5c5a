package dev.rowan.processor.lower;

import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.sql.SqlFault;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a name in a SQL file that is nowhere may stand for.
 *
 * <p>{@code public.orders.totl} may mean {@code public.orders.total}: only the last part is
 * compared, with those of the same place.
 */
final class MeantName {
  private final Schema schema;

  MeantName(Schema schema) {
    this.schema = schema;
  }

  /**
   * Returns what to do about a fault: the closest name of those that there are, if one is close.
   */
  String remedy(SqlFault fault) {
    return fault
        .unknownName()
        .flatMap(this::closest)
        .map(name -> "did you mean " + name + "?")
        .orElse(fault.remedy());
  }

  private Optional<String> closest(String unknown) {
    int dot = unknown.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String place = unknown.substring(0, dot);
    return Suggestion.closest(unknown.substring(dot + 1), namesIn(place))
        .map(name -> place + "." + name);
  }

  private Set<String> namesIn(String place) {
    Set<String> names = new TreeSet<>();
    for (SchemaObject object : schema.objects().values()) {
      if (object.name().namespace().equals(place)) {
        names.add(object.name().name());
      } else if (object.name().toString().equals(place) && object instanceof Relation relation) {
        relation.parts().forEach(part -> names.add(part.name()));
        if (relation instanceof Table table) {
          table.columns().forEach(column -> names.add(column.name()));
        }
      }
    }
    return names;
  }
}
