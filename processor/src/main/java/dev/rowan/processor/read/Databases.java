package dev.rowan.processor.read;

import dev.rowan.annotation.Database;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.NamingStrategy;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.explain.Levels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds what packages say of all their records, in source or in class files.
 *
 * <p>Java's packages do not nest: the one above is found by its name.
 */
public final class Databases {
  private final Elements elements;
  private final Map<String, DatabaseView> known = new HashMap<>();

  /** Returns a finder among the packages that this compiler knows. */
  public Databases(Elements elements) {
    this.elements = elements;
  }

  /** Returns what a package says by itself, if it says anything. */
  public Optional<DatabaseView> own(PackageElement in) {
    return in.getAnnotationMirrors().stream()
        .filter(Databases::isDatabase)
        .findFirst()
        .map(mirror -> read(new Attributes(mirror, Spot.of(in).annotation(mirror, 0))));
  }

  /** Returns what holds for the records of a package. */
  public DatabaseView near(String packageName) {
    DatabaseView view = known.get(packageName);
    if (view == null) {
      int dot = packageName.lastIndexOf('.');
      DatabaseView outer = dot < 0 ? none() : near(packageName.substring(0, dot));
      PackageElement in = packageName.isEmpty() ? null : elements.getPackageElement(packageName);
      view = Optional.ofNullable(in).flatMap(this::own).map(one -> one.within(outer)).orElse(outer);
      known.put(packageName, view);
    }
    return view;
  }

  /** Returns the levels of warnings at an element; entries that are none are told elsewhere. */
  public Levels levels(Element element) {
    Levels levels = Levels.USUAL;
    for (String entry : near(packageName(element)).lint().value()) {
      try {
        levels = levels.with(entry);
      } catch (IllegalArgumentException none) {
        // DatabaseRule tells of it, where it stands.
      }
    }
    return levels;
  }

  private static String packageName(Element element) {
    Element at = element;
    while (at != null && !(at instanceof PackageElement) && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return at instanceof TypeElement type
        ? TypeReader.name(type).packageName()
        : at instanceof PackageElement in ? in.getQualifiedName().toString() : "";
  }

  private static boolean isDatabase(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(Database.class.getName());
  }

  private static DatabaseView read(Attributes of) {
    return new DatabaseView(
        of.text("schema"),
        of.constant("naming", NamingStrategy.SNAKE_CASE),
        of.constant("id", IdStrategy.DEFAULT),
        of.texts("extensions"),
        of.texts("lint"));
  }

  private DatabaseView none() {
    Spot nowhere = Spot.of(elements.getPackageElement("java.lang"));
    return new DatabaseView(
        new Setting<>("", false, nowhere),
        new Setting<>(NamingStrategy.SNAKE_CASE, false, nowhere),
        new Setting<>(IdStrategy.DEFAULT, false, nowhere),
        new Setting<>(List.of(), false, nowhere),
        new Setting<>(List.of(), false, nowhere));
  }
}
