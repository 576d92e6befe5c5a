package dev.rowan.processor.read;

import dev.rowan.annotation.Domain;
import dev.rowan.annotation.Fragment;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Type;
import dev.rowan.annotation.View;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the fragments of all records: those of this compile, those that earlier compiles left in
 * the class output, and those of other modules on the class path.
 *
 * <p>{@code Filer} cannot list the class path; the members of one package can be had.
 */
public final class Fragments {
  /** The package of all fragments. */
  public static final String PACKAGE = "dev.rowan.fragments";

  private static final Set<String> LEAVING =
      Stream.of(Table.class, View.class, Type.class, Domain.class)
          .map(Class::getCanonicalName)
          .collect(Collectors.toSet());

  private final Elements elements;

  /** Returns a finder on this compiler's class path. */
  public Fragments(Elements elements) {
    this.elements = elements;
  }

  /** Returns the fragments whose records still exist, by the names of their records. */
  public List<FragmentView> find() {
    Map<String, FragmentView> fragments = new HashMap<>();
    for (Attributes one : all().values()) {
      record(one)
          .map(record -> view(one, record))
          .ifPresent(fragment -> fragments.put(fragment.record().qualifiedName(), fragment));
    }
    return fragments.values().stream()
        .sorted(Comparator.comparing(fragment -> fragment.record().qualifiedName()))
        .toList();
  }

  /** Returns the names of the fragments whose records are gone, or leave nothing any more. */
  public List<String> stale() {
    return all().entrySet().stream()
        .filter(one -> record(one.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Map<String, Attributes> all() {
    Map<String, Attributes> all = new HashMap<>();
    for (PackageElement in : elements.getAllPackageElements(PACKAGE)) {
      for (TypeElement member : ElementFilter.typesIn(in.getEnclosedElements())) {
        Attributes.of(member, Fragment.class.getCanonicalName())
            .ifPresent(found -> all.put(member.getQualifiedName().toString(), found));
      }
    }
    return all;
  }

  /** Returns the record that left a fragment, if it is still one that leaves any. */
  private Optional<TypeElement> record(Attributes fragment) {
    return Optional.ofNullable(elements.getTypeElement(fragment.text("record").value()))
        .filter(record -> LEAVING.stream().anyMatch(one -> Attributes.of(record, one).isPresent()));
  }

  private static FragmentView view(Attributes attributes, TypeElement record) {
    List<String> pairs = new ArrayList<>(attributes.texts("renamed").value());
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      renamed.put(pairs.get(i), pairs.get(i + 1));
    }
    return new FragmentView(
        TypeReader.name(record),
        Spot.of(record),
        String.join("", attributes.texts("schema").value()),
        attributes.flag("reads", false).value(),
        attributes.text("defaults").value(),
        renamed);
  }
}
