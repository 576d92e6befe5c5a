package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A virtual column is computed when it is read, so no index can hold it. */
final class GeneratedRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    Set<String> virtual =
        lowered.mapping().table().columns().stream()
            .filter(GeneratedRule::isVirtual)
            .map(Column::name)
            .collect(Collectors.toSet());
    ObjectName table = lowered.columns().table();
    for (TablePart part : lowered.mapping().table().parts()) {
      Spot spot = lowered.origins().getOrDefault(part.path(table), lowered.record().spot());
      part.match(new Indexed()).stream()
          .filter(virtual::contains)
          .findFirst()
          .ifPresent(
              column ->
                  faults.add(
                      Code.VIRTUAL_INDEXED,
                      spot,
                      column + " is virtual: it is nowhere stored, so no key or index can hold it",
                      "store it: take virtual away, or index its expression"));
    }
  }

  private static boolean isVirtual(Column column) {
    return column.value() instanceof ColumnValue.Generated generated && generated.virtual();
  }

  /** The columns that a part keeps in an index, or looks up. */
  private static final class Indexed implements TablePart.Cases<List<String>> {
    @Override
    public List<String> primaryKey(PrimaryKey key) {
      return concat(key.columns(), key.include());
    }

    @Override
    public List<String> unique(Unique unique) {
      return concat(unique.columns(), unique.include());
    }

    @Override
    public List<String> foreignKey(ForeignKey key) {
      return key.columns();
    }

    @Override
    public List<String> exclusion(Exclusion exclusion) {
      return concat(
          columns(exclusion.elements().stream().map(Exclusion.Element::key)), exclusion.include());
    }

    @Override
    public List<String> index(Index index) {
      return concat(columns(index.keys().stream()), index.include());
    }

    @Override
    public List<String> check(Check check) {
      return List.of();
    }

    @Override
    public List<String> trigger(Trigger trigger) {
      return List.of();
    }

    @Override
    public List<String> policy(Policy policy) {
      return List.of();
    }

    @Override
    public List<String> rule(dev.rowan.schema.Rule rule) {
      return List.of();
    }

    @Override
    public List<String> statistics(Statistics statistics) {
      return List.of();
    }

    private static List<String> columns(Stream<IndexKey> keys) {
      return keys.flatMap(key -> Stream.ofNullable(key.column())).toList();
    }

    private static List<String> concat(List<String> first, List<String> second) {
      List<String> all = new ArrayList<>(first);
      all.addAll(second);
      return all;
    }
  }
}
