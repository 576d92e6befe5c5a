package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.Association;
import dev.rowan.processor.read.ReferencesView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ForeignKey.MatchType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lowers {@code @References} to foreign keys, their indexes and associations. */
final class ReferenceLowering {
  private final RecordColumns columns;
  private final PartList parts;
  private final ColumnLists lists;
  private final ColumnCache targets;
  private final Faults faults;
  private final List<Association> associations = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  ReferenceLowering(
      RecordColumns columns,
      PartList parts,
      ColumnLists lists,
      ColumnCache targets,
      Faults faults) {
    this.columns = columns;
    this.parts = parts;
    this.lists = lists;
    this.targets = targets;
    this.faults = faults;
  }

  List<Association> associations() {
    return associations;
  }

  List<Reference> references() {
    return references;
  }

  /** Adds the foreign key of a component or record. */
  void reference(ReferencesView view, Optional<LoweredColumn> component) {
    List<LoweredColumn> own =
        component.map(List::of).orElseGet(() -> lists.resolve(view.columns()));
    Optional<RecordColumns> target = target(view);
    boolean understood = component.isPresent() || own.size() == view.columns().value().size();
    if (target.isEmpty() || own.isEmpty() || !understood) {
      return;
    }
    List<LoweredColumn> referenced = referenced(view, target.get());
    if (referenced.isEmpty()) {
      return;
    }
    if (own.size() != referenced.size()) {
      faults.add(
          Code.REFERENCE_COUNT,
          view.to().given() ? view.to().spot() : view.columns().spot(),
          count(own, "column")
              + " cannot reference "
              + count(referenced, "column")
              + " of "
              + target.get().table().name(),
          component.isPresent()
              ? "put @References with columns on the record"
              : "name as many columns on both sides");
      return;
    }
    List<String> names = own.stream().map(LoweredColumn::name).toList();
    ForeignKey key =
        new ForeignKey(
            parts.name(view.name(), names, "fkey"),
            names,
            target.get().table(),
            referenced.stream().map(LoweredColumn::name).toList(),
            view.matchFull().value() ? MatchType.FULL : MatchType.SIMPLE,
            view.onUpdate().value(),
            view.onDelete().value(),
            own.stream()
                .filter(column -> view.onDeleteColumns().value().contains(column.path()))
                .map(LoweredColumn::name)
                .toList(),
            view.deferrability().value(),
            view.period().value(),
            false,
            !view.enforced().value(),
            false,
            "");
    parts.add(key, view.spot());
    references.add(new Reference(columns.table().name(), view, key, own, target.get(), referenced));
    // A period may be covered by many rows, and what is not enforced may have none.
    if (!key.period() && !key.notEnforced() && areOfOneType(own, referenced)) {
      associations.add(
          new Association(
              associationName(own, target.get()),
              target.get().record().type(),
              key,
              own.stream().anyMatch(column -> column.column().nullable())));
    }
  }

  /** Adds the indexes behind the foreign keys, where no key or index leads with their columns. */
  void indexes() {
    for (Reference reference : references) {
      if (reference.view().index()) {
        parts.addIndex(reference.key().columns(), reference.view().spot());
      }
    }
  }

  private Optional<RecordColumns> target(ReferencesView view) {
    Spot spot = view.target().spot();
    Optional<RecordColumns> target = targets.find(view.target().value());
    if (view.target().given() && target.isEmpty()) {
      faults.add(
          Code.REFERENCED_NOT_A_TABLE,
          spot,
          view.target().value().qualifiedName() + " is not a record with @Table",
          "refer to a record that is a table");
    }
    return target;
  }

  private List<LoweredColumn> referenced(ReferencesView view, RecordColumns target) {
    String name = target.record().type().simpleName();
    if (!view.to().given()) {
      List<LoweredColumn> key = target.key();
      if (key.isEmpty() && target.complete() && !hasFaultyKey(target)) {
        faults.add(
            Code.REFERENCED_WITHOUT_KEY,
            view.target().spot(),
            name + " has no primary key",
            "mark its key with @Id, or name a unique component: to = \"…\"");
      }
      return key;
    }
    List<LoweredColumn> referenced = new ArrayList<>();
    for (int i = 0; i < view.to().value().size(); i++) {
      String path = view.to().value().get(i).strip();
      Optional<LoweredColumn> column = target.find(path);
      column.ifPresent(referenced::add);
      if (column.isEmpty()) {
        faults.add(
            Code.REFERENCED_COMPONENT_UNKNOWN,
            view.to().spot().entry(i),
            name + " has no component " + path,
            Suggestion.remedy(path, target.columns().keySet()));
      }
    }
    return referenced.size() == view.to().value().size() ? referenced : List.of();
  }

  /** Whether a key is meant that could not be lowered, which is told there. */
  private static boolean hasFaultyKey(RecordColumns target) {
    return target.record().components().stream()
        .anyMatch(component -> component.marks().id().isPresent());
  }

  /** {@code customerId} leads to {@code customer}; what is taken gets {@code Ref} behind it. */
  private String associationName(List<LoweredColumn> own, RecordColumns target) {
    String name = own.get(0).component().name();
    String simple = target.record().type().simpleName();
    String base =
        own.size() == 1
            ? name.endsWith("Id") && name.length() > 2 ? name.substring(0, name.length() - 2) : name
            : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    Set<String> taken = new HashSet<>();
    columns.record().components().forEach(component -> taken.add(component.name()));
    associations.forEach(association -> taken.add(association.name()));
    String free = base;
    for (int i = 1; taken.contains(free); i++) {
      free = base + "Ref" + (i == 1 ? "" : i);
    }
    return free;
  }

  /** An association needs the same Java type on both sides. */
  private static boolean areOfOneType(List<LoweredColumn> own, List<LoweredColumn> referenced) {
    return IntStream.range(0, own.size())
        .allMatch(
            i ->
                (own.get(i).stored().isText() && referenced.get(i).stored().isText())
                    || own.get(i)
                        .stored()
                        .type()
                        .name()
                        .equals(referenced.get(i).stored().type().name()));
  }

  private static String count(List<?> list, String noun) {
    return list.size() + " " + noun + (list.size() == 1 ? "" : "s");
  }
}
