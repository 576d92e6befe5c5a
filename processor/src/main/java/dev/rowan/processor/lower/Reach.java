package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.HiddenType;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what is generated can name the types of a component.
 *
 * <p>It stands in the package of the table's record: a private enum cannot be named there, nor one
 * that only another package sees, within a public record of it.
 */
final class Reach {
  private final Records records;
  private final String packageName;
  private final Faults faults;

  Reach(Records records, String packageName, Faults faults) {
    this.records = records;
    this.packageName = packageName;
    this.faults = faults;
  }

  /** Whether all of them can be named; says which cannot. */
  boolean holds(ComponentView component, boolean isWhole, Spot spot) {
    Optional<HiddenType> hidden = hidden(component, isWhole, new HashSet<>()).findFirst();
    hidden.ifPresent(
        type ->
            faults.add(
                Code.TYPE_UNSUPPORTED,
                spot,
                "what is generated cannot name "
                    + type.type().simpleName()
                    + (type.isPrivate()
                        ? ", which is private or local"
                        : ", which only package " + type.type().packageName() + " can"),
                "make it " + (type.isPrivate() ? "visible to its package" : "public")));
    return hidden.isEmpty();
  }

  private Stream<HiddenType> hidden(ComponentView component, boolean isWhole, Set<JavaType> seen) {
    Stream<HiddenType> own =
        component.hidden().stream().filter(type -> type.isHiddenFrom(packageName));
    return isWhole ? own : Stream.concat(own, within(component.type(), seen));
  }

  /** A record that is kept as one value is taken apart in the same place. */
  private Stream<HiddenType> within(TypeView type, Set<JavaType> seen) {
    if (type instanceof TypeView.Many many) {
      return within(many.element(), seen);
    }
    return type instanceof TypeView.Nested && seen.add(type.type())
        ? records.find(type.type()).stream()
            .flatMap(record -> record.components().stream())
            .flatMap(inner -> hidden(inner, TypeLowering.isWhole(inner), seen))
        : Stream.empty();
  }
}
