package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An index costs every write: one that another can do the work of is one too many. */
final class RedundantIndexRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    // What is wrong already may have left keys out.
    if (!faults.hasErrors()) {
      twice(lowered, faults);
      covered(lowered, faults);
      uniqueTwice(lowered, faults);
    }
  }

  private static void twice(Lowered lowered, Faults faults) {
    Map<Index, String> seen = new HashMap<>();
    for (Index index : lowered.mapping().table().parts(Index.class)) {
      String other = seen.putIfAbsent(index.withName("same"), index.name());
      if (other != null) {
        report(lowered, index, Code.INDEX_TWICE, " is the same index as " + other, faults);
      }
    }
  }

  /** A B-tree finds rows by its first columns as well as by all of them. */
  private static void covered(Lowered lowered, Faults faults) {
    Table table = lowered.mapping().table();
    List<Index> others = new ArrayList<>(table.parts(Index.class));
    table.primaryKey().map(RedundantIndexRule::index).ifPresent(others::add);
    table.parts(Unique.class).stream()
        .filter(unique -> !unique.withoutOverlaps())
        .map(unique -> index(unique.name(), unique.columns()))
        .forEach(others::add);
    for (Index index : table.parts(Index.class)) {
      others.stream()
          .filter(other -> covers(other, index))
          .findFirst()
          .ifPresent(
              other ->
                  report(
                      lowered,
                      index,
                      Code.INDEX_COVERED,
                      " is not needed: " + other.name() + " begins with the same columns",
                      faults));
    }
  }

  private static Index index(PrimaryKey key) {
    return index(key.name(), key.withoutOverlaps() ? List.of() : key.columns());
  }

  private static Index index(String name, List<String> columns) {
    return Index.of(name, columns.stream().map(IndexKey::column).toList()).withUnique(true);
  }

  private static boolean covers(Index other, Index index) {
    List<IndexKey> keys = index.keys();
    boolean longer =
        other.keys().size() > keys.size()
            || (other.keys().size() == keys.size()
                && !other.withName("same").equals(index.withName("same")));
    return longer
        && index.method().equals("btree")
        && other.method().equals("btree")
        && !index.unique()
        && index.include().isEmpty()
        && (other.where() == null || other.where().equals(index.where()))
        && other.keys().subList(0, keys.size()).equals(keys);
  }

  private static void uniqueTwice(Lowered lowered, Faults faults) {
    Table table = lowered.mapping().table();
    Map<List<String>, String> seen = new HashMap<>();
    table.primaryKey().ifPresent(key -> seen.put(key.columns(), key.name()));
    for (Unique unique : table.parts(Unique.class)) {
      String other = seen.putIfAbsent(unique.columns(), unique.name());
      if (other != null) {
        report(
            lowered,
            unique,
            Code.UNIQUE_TWICE,
            " says again that the columns of " + other + " are unique",
            faults);
      }
    }
  }

  private static void report(
      Lowered lowered, TablePart part, Code code, String what, Faults faults) {
    Spot spot = lowered.origins().get(part.path(lowered.columns().table()));
    if (spot != null) {
      faults.add(code, spot, part.name() + what, "take it away: each costs every write");
    }
  }
}
