package dev.rowan.processor;

import dev.rowan.processor.read.Databases;
import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * Finds records that were compiled when their package said something else: its word holds for those
 * that are not compiled now too.
 *
 * <p>It is told once for a package, at its {@code @Database}, however many records there are.
 */
final class PackageChanges {
  private static final int NAMED = 3;

  private final Elements elements;
  private final Databases databases;

  PackageChanges(Elements elements, Databases databases) {
    this.elements = elements;
    this.databases = databases;
  }

  /** What a package said when records of it were compiled, and says now. */
  private record Change(String packageName, String before, String now) {}

  /** Adds a fault for each package whose records must be compiled again. */
  void check(List<FragmentView> fragments, Faults faults) {
    Map<Change, List<FragmentView>> changed = new LinkedHashMap<>();
    for (FragmentView fragment : fragments) {
      String packageName = fragment.record().packageName();
      String now = databases.near(packageName).text();
      if (!now.equals(fragment.defaults())) {
        changed
            .computeIfAbsent(
                new Change(packageName, fragment.defaults(), now), change -> new ArrayList<>())
            .add(fragment);
      }
    }
    changed.forEach((change, records) -> add(change, records, faults));
  }

  private void add(Change change, List<FragmentView> records, Faults faults) {
    boolean one = records.size() == 1;
    faults.add(
        Code.DATABASE_CHANGED,
        spot(change.packageName()).orElse(records.get(0).spot()),
        names(records)
            + (one ? " was" : " were")
            + " compiled when "
            + (one ? "its" : "their")
            + " package said \""
            + change.before()
            + "\", now it says \""
            + change.now()
            + "\"",
        "compile all records of the package again");
  }

  private static String names(List<FragmentView> records) {
    List<String> names =
        records.stream().limit(NAMED).map(one -> one.record().qualifiedName()).toList();
    int more = records.size() - names.size();
    return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
  }

  /** Returns the annotation of a package, if it has one. */
  private Optional<Spot> spot(String packageName) {
    return Optional.ofNullable(elements.getPackageElement(packageName))
        .flatMap(databases::own)
        .map(view -> view.schema().spot())
        .map(
            spot ->
                Spot.of(spot.element()).annotation(Objects.requireNonNull(spot.annotation()), 0));
  }
}
