package dev.rowan.processor.read;

import dev.rowan.annotation.Fragment;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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

  private static final Set<ElementKind> LEAVING = Set.of(ElementKind.RECORD, ElementKind.ENUM);

  private final Elements elements;

  /** Returns a finder on this compiler's class path. */
  public Fragments(Elements elements) {
    this.elements = elements;
  }

  /** Returns the fragments whose records still exist, by the names of their records. */
  public List<FragmentView> find() {
    Map<String, FragmentView> fragments = new HashMap<>();
    for (PackageElement in : elements.getAllPackageElements(PACKAGE)) {
      for (Element member : in.getEnclosedElements()) {
        read(member)
            .ifPresent(fragment -> fragments.put(fragment.record().qualifiedName(), fragment));
      }
    }
    return fragments.values().stream()
        .sorted(Comparator.comparing(fragment -> fragment.record().qualifiedName()))
        .toList();
  }

  private Optional<FragmentView> read(Element member) {
    for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement type
          && type.getQualifiedName().contentEquals(Fragment.class.getCanonicalName())) {
        return read(new Attributes(mirror, Spot.of(member)));
      }
    }
    return Optional.empty();
  }

  private Optional<FragmentView> read(Attributes attributes) {
    TypeElement record = elements.getTypeElement(attributes.text("record").value());
    if (record == null || !LEAVING.contains(record.getKind())) {
      return Optional.empty();
    }
    List<String> pairs = new ArrayList<>(attributes.texts("renamed").value());
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      renamed.put(pairs.get(i), pairs.get(i + 1));
    }
    return Optional.of(
        new FragmentView(
            TypeReader.name(record),
            Spot.of(record),
            String.join("", attributes.texts("schema").value()),
            attributes.flag("reads", false).value(),
            renamed));
  }
}
