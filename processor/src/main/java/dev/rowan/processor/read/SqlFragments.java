package dev.rowan.processor.read;

import dev.rowan.annotation.SqlFragment;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds the SQL files that compiles left behind: on the class path and in the class output. */
public final class SqlFragments {
  /** The package of all of them. */
  public static final String PACKAGE = Fragments.PACKAGE + ".sql";

  private final Elements elements;

  /** Returns a finder on this compiler's class path. */
  public SqlFragments(Elements elements) {
    this.elements = elements;
  }

  /** Returns the files by the simple names of the classes that carry them. */
  public Map<String, SqlFile> find() {
    Map<String, SqlFile> files = new TreeMap<>();
    for (PackageElement in : elements.getAllPackageElements(PACKAGE)) {
      for (Element member : in.getEnclosedElements()) {
        read(member).ifPresent(file -> files.put(member.getSimpleName().toString(), file));
      }
    }
    return files;
  }

  private static Optional<SqlFile> read(Element member) {
    return Attributes.of(member, SqlFragment.class.getCanonicalName())
        .map(
            attributes -> {
              String path = attributes.text("path").value();
              return new SqlFile(
                  path,
                  path + " (" + member + ")",
                  attributes.text("namespace").value(),
                  String.join("", attributes.texts("sql").value()));
            });
  }
}
