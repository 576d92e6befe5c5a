package dev.rowan.processor.lower;

import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constraints and indexes of a table while they are made: their names and where they come from.
 *
 * <p>Constraints and indexes share one set of names: the index behind a key has the key's name.
 */
final class PartList {
  private final ObjectName table;
  private final Faults faults;
  private final List<TablePart> parts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<ObjectPath, Spot> origins = new LinkedHashMap<>();

  PartList(ObjectName table, Faults faults) {
    this.table = table;
    this.faults = faults;
  }

  /** Takes names that are given before any is made, so that no default takes one of them. */
  void reserve(Stream<Setting<String>> given) {
    given.filter(Setting::given).forEach(name -> names.add(name.value()));
  }

  /** Returns the given name, or PostgreSQL's default for these columns that is still free. */
  String name(Setting<String> given, List<String> columns, String label) {
    if (given.given() && !given.value().isBlank()) {
      return Names.given(given, given.value(), Code.PART_NAME_TOO_LONG, faults);
    }
    if (given.given()) {
      Names.given(given, "x", Code.PART_NAME_TOO_LONG, faults);
    }
    return name(columns, label);
  }

  /** Returns PostgreSQL's default for these columns that is still free. */
  String name(List<String> columns, String label) {
    return DefaultNames.free(table.name(), columns, label, names::contains);
  }

  /** Adds a part, unless one of its name is there, which is a fault. */
  void add(TablePart part, Spot spot) {
    ObjectPath path = part.path(table);
    names.add(part.name());
    if (parts.stream().anyMatch(other -> other.name().equals(part.name()))) {
      faults.add(
          Code.CONSTRAINT_TWICE,
          spot,
          "two constraints or indexes of " + table + " are named " + part.name(),
          "give one of them another name");
      return;
    }
    parts.add(part);
    origins.put(path, spot);
  }

  /** Adds an index by these columns, where no key or index leads with them. */
  void addIndex(List<String> columns, Spot spot) {
    if (parts.stream().noneMatch(part -> leads(part, columns))) {
      add(Index.of(name(columns, "idx"), columns.stream().map(IndexKey::column).toList()), spot);
    }
  }

  /** Whether an index for this part finds rows by these columns. */
  private static boolean leads(TablePart part, List<String> columns) {
    List<String> first;
    if (part instanceof PrimaryKey key) {
      first = key.columns();
    } else if (part instanceof Unique unique) {
      first = unique.columns();
    } else if (part instanceof Index index && index.where() == null) {
      first = index.keys().stream().map(key -> String.valueOf(key.column())).toList();
    } else {
      return false;
    }
    return first.size() >= columns.size()
        && new HashSet<>(first.subList(0, columns.size())).equals(new HashSet<>(columns));
  }

  /** Returns the parts so far. */
  List<TablePart> all() {
    return List.copyOf(parts);
  }

  /** Returns the indexes so far. */
  List<Index> indexes() {
    return parts.stream().filter(Index.class::isInstance).map(Index.class::cast).toList();
  }

  /** Returns where each part comes from. */
  Map<ObjectPath, Spot> origins() {
    return origins;
  }
}
