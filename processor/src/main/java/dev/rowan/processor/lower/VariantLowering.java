package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.VariantsMapping;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers a sealed interface to one record: the components of all its records, those of one name
 * once, and behind the key the discriminator.
 */
final class VariantLowering {
  private final RecordView sealed;
  private final Faults faults;

  private VariantLowering(RecordView sealed, Faults faults) {
    this.sealed = sealed;
    this.faults = faults;
  }

  /** Returns the one record; a record as it is. */
  static RecordView flat(RecordView record, Faults faults) {
    return record.variants().isEmpty() ? record : new VariantLowering(record, faults).flat();
  }

  /** Returns how the variants of a sealed interface are told apart, if it is one. */
  static Optional<VariantsMapping> mapping(RecordView record) {
    return record.variants().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new VariantsMapping(
                record.discriminator(),
                record.variants().stream()
                    .map(
                        one ->
                            new VariantsMapping.Variant(
                                one.type(),
                                one.discriminatorValue(),
                                one.components().stream().map(ComponentView::name).toList()))
                    .toList()));
  }

  private RecordView flat() {
    declarations();
    Map<String, List<ComponentView>> byName = new LinkedHashMap<>();
    for (RecordView variant : sealed.variants()) {
      for (ComponentView component : variant.components()) {
        byName.computeIfAbsent(component.name(), name -> new ArrayList<>()).add(component);
      }
    }
    discriminator(byName);
    List<ComponentView> all = new ArrayList<>();
    int behindKey = 0;
    for (List<ComponentView> same : byName.values()) {
      ComponentView one = merged(same);
      all.add(one);
      behindKey = one.marks().id().isPresent() ? all.size() : behindKey;
    }
    all.add(behindKey, ComponentView.discriminator(sealed));
    return sealed.withComponents(List.copyOf(all));
  }

  private void declarations() {
    Set<String> values = new HashSet<>();
    for (RecordView variant : sealed.variants()) {
      String name = variant.type().simpleName();
      RecordView.Shape shape = variant.shape();
      if (!shape.isRecord() || shape.isGeneric() || !shape.isReachable()) {
        faults.add(
            Code.VARIANT_NOT_A_RECORD,
            variant.spot().or(sealed.spot()),
            name + " is a variant of " + sealed.type().simpleName() + ", which wants plain records",
            "make it a record without type parameters that its package can see");
      } else if (variant.isTable()) {
        faults.add(
            Code.VARIANT_IS_A_TABLE,
            variant.spot().or(sealed.spot()),
            name + " is in the table of " + sealed.type().simpleName() + ", and is one itself",
            "take @Table away from one of them");
      }
      if (!values.add(variant.discriminatorValue()) || variant.discriminatorValue().isBlank()) {
        faults.add(
            Code.DISCRIMINATOR_VALUE,
            variant
                .marks()
                .discriminatorValue()
                .map(setting -> setting.spot())
                .orElse(variant.spot())
                .or(sealed.spot()),
            "\"" + variant.discriminatorValue() + "\" does not tell " + name + " from the others",
            "give each a value of its own: @DiscriminatorValue(\"…\")");
      }
    }
  }

  private void discriminator(Map<String, List<ComponentView>> byName) {
    String name = sealed.discriminator();
    Optional<Setting<String>> given = sealed.marks().discriminatorColumn();
    Spot spot = given.map(Setting::spot).orElse(sealed.spot());
    if (given.isPresent() && !given.get().value().equals(name)) {
      nameFault(spot, "\"" + given.get().value() + "\" is no name of a component");
    }
    if (byName.remove(name) != null) {
      nameFault(spot, name + " is a component already, and tells the variants apart");
    }
  }

  private void nameFault(Spot spot, String message) {
    faults.add(Code.DISCRIMINATOR_NAME, spot, message, "give another: @DiscriminatorColumn(\"…\")");
  }

  /** One that is not in all variants, or may be absent from some, is null in their rows. */
  private ComponentView merged(List<ComponentView> same) {
    ComponentView first = same.get(0);
    for (ComponentView other : same.subList(1, same.size())) {
      if (!other.type().type().boxed().equals(first.type().type().boxed())
          || other.optional() != first.optional()) {
        fault(Code.VARIANT_COMPONENT_TYPE, first, other, "is of another type than", "rename one");
      } else if (!other.annotations().equals(first.annotations())) {
        fault(
            Code.VARIANT_COMPONENT_ANNOTATIONS,
            first,
            other,
            "has other annotations than",
            "write the same on both, or rename one");
      }
    }
    boolean partial =
        same.size() < sealed.variants().stream().filter(one -> one.shape().isRecord()).count()
            || (same.stream().anyMatch(ComponentView::nullable)
                && !same.stream().allMatch(ComponentView::nullable));
    return partial ? first.asPartial() : first;
  }

  private void fault(
      Code code, ComponentView first, ComponentView other, String how, String remedy) {
    faults.add(
        code,
        other.spot().or(sealed.spot()),
        other.record().simpleName()
            + "."
            + other.name()
            + " "
            + how
            + " "
            + first.record().simpleName()
            + "."
            + first.name()
            + ", and both are one column",
        remedy);
  }
}
