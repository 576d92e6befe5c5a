package dev.rowan.processor.check;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.lower.Article;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A primary key holds no nulls, and who makes it must fit its type. */
final class KeyRule implements Rule {
  private static final Set<IdStrategy> NUMBERS = Set.of(IdStrategy.IDENTITY, IdStrategy.SEQUENCE);
  private static final Set<IdStrategy> UUIDS = Set.of(IdStrategy.UUID_V4, IdStrategy.UUID_V7);

  @Override
  public void check(Lowered lowered, Faults faults) {
    List<ComponentView> marked =
        lowered.record().components().stream()
            .filter(component -> component.marks().id().isPresent())
            .toList();
    long counted =
        marked.stream().filter(component -> component.marks().tenantId().isEmpty()).count();
    for (ComponentView component : marked) {
      IdView id = component.marks().id().orElseThrow();
      Optional<LoweredColumn> column = lowered.columns().find(component.name());
      if (component.nullable() && !column.map(KeyRule::isMade).orElse(false)) {
        faults.add(
            Code.KEY_NULLABLE,
            component.marks().nullable().orElse(component.spot()),
            component.name() + " is part of the primary key, which is never null",
            "take @Nullable or Optional away");
      }
      if (lowered.columns().nested().containsKey(component.name())) {
        faults.add(
            Code.KEY_NESTED,
            id.spot(),
            component.name() + " is several columns",
            "put @Id on each component of the key, in the record itself");
      }
      column.ifPresent(one -> strategy(one, id, counted, faults));
    }
    names(marked, faults);
    positions(marked, faults);
  }

  /** Positions are 1, 2, 3 …, each once, or none is given. */
  private static void positions(List<ComponentView> marked, Faults faults) {
    Set<Integer> taken = new HashSet<>();
    boolean given = marked.stream().anyMatch(component -> position(component).given());
    for (ComponentView component : marked) {
      Setting<Integer> position = position(component);
      boolean fits = position.value() >= 1 && position.value() <= marked.size();
      if (given && !(fits && taken.add(position.value()))) {
        faults.add(
            Code.KEY_POSITION,
            position.spot(),
            component.name() + " has no place of its own in the key of " + marked.size(),
            "give positions from 1 to " + marked.size() + ", each once, or none");
      }
    }
  }

  private static Setting<Integer> position(ComponentView component) {
    return component.marks().id().orElseThrow().position();
  }

  /** A value that is made at the insert may be absent before. */
  private static boolean isMade(LoweredColumn column) {
    return switch (column.mapping().id()) {
      case NONE, ASSIGNED -> false;
      case UUID_V4, UUID_V7, IDENTITY, SEQUENCE -> true;
    };
  }

  private static IdStrategy strategy(ComponentView component) {
    return component.marks().strategy().orElse(IdStrategy.DEFAULT);
  }

  private static void strategy(LoweredColumn column, IdView id, long parts, Faults faults) {
    IdStrategy strategy = strategy(column.component());
    String type = column.stored().scalar().simpleName();
    if (UUIDS.contains(strategy) && !type.equals("UUID")) {
      faults.add(
          Code.KEY_NOT_UUID,
          id.strategy().spot(),
          strategy + " makes a UUID, " + column.path() + " is " + Article.of(type),
          "make it a java.util.UUID");
    }
    if (NUMBERS.contains(strategy) && parts > 1) {
      faults.add(
          Code.KEY_MADE_IN_PARTS,
          id.strategy().spot(),
          strategy + " makes a whole key, this one has " + parts + " columns",
          "use it for a key of one column, or assign the values");
    }
  }

  private static void names(List<ComponentView> marked, Faults faults) {
    List<IdView> named =
        marked.stream()
            .flatMap(component -> component.marks().id().stream())
            .filter(id -> id.name().given())
            .toList();
    Set<String> names = named.stream().map(id -> id.name().value()).collect(Collectors.toSet());
    if (names.size() > 1) {
      faults.add(
          Code.KEY_NAMES_DIFFER,
          named.get(1).name().spot(),
          "the primary key has two names: "
              + named.get(0).name().value()
              + " and "
              + named.get(1).name().value(),
          "say it once");
    }
  }
}
