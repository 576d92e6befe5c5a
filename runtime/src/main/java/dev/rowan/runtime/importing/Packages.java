package dev.rowan.runtime.importing;

import dev.rowan.schema.Extension;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code @Database} says once for all records of a package: how names are made, the
 * extensions, and the schema of tables in another than the default where there are several.
 */
final class Packages {
  private static final String PUBLIC = "public";

  private final TypeNames names;
  private final String defaultNamespace;
  private final NameStyle style;
  private final List<Extension> extensions;
  private final Map<String, Integer> uses = new TreeMap<>();

  /**
   * Returns what is said of packages.
   *
   * @param names gives namespaces their packages
   * @param defaultNamespace the namespace that need not be said
   * @param style how names are made
   * @param extensions the extensions of the database
   * @param objects the tables and types that Java makes
   */
  Packages(
      TypeNames names,
      String defaultNamespace,
      NameStyle style,
      List<Extension> extensions,
      Collection<ObjectName> objects) {
    this.names = names;
    this.defaultNamespace = defaultNamespace;
    this.style = style;
    this.extensions = objects.isEmpty() ? List.of() : said(extensions);
    objects.forEach(object -> uses.merge(object.namespace(), 1, Integer::sum));
  }

  /** Returns an annotation of a table, view or type with its schema, if that has to be said. */
  Mark in(String namespace, Mark mark) {
    return namespace.equals(defaultNamespace) || says(namespace)
        ? mark
        : mark.with("schema", Code.string(namespace));
  }

  private boolean says(String namespace) {
    return !namespace.equals(defaultNamespace) && uses.getOrDefault(namespace, 0) > 1;
  }

  /** An extension in the schema that it gets anyway, of the version that there is. */
  private static List<Extension> said(List<Extension> extensions) {
    return extensions.stream()
        .filter(
            one ->
                one.equals(new Extension(one.name(), one.schema(), "", ""))
                    && (one.schema().isEmpty() || one.schema().equals(PUBLIC)))
        .map(one -> new Extension(one.name(), "", "", ""))
        .toList();
  }

  /** Returns the extensions that are said. */
  List<Extension> extensions() {
    return extensions;
  }

  /** Returns the packages that say something. */
  List<PackageSource> sources() {
    List<PackageSource> sources = new ArrayList<>();
    Mark mark = Mark.of("Database");
    if (style != NameStyle.SNAKE_CASE) {
      mark = mark.with("naming", Code.constant("NamingStrategy", style));
    }
    if (!extensions.isEmpty()) {
      mark =
          mark.with(
              "extensions",
              Code.strings(extensions.stream().map(one -> one.name().name()).toList()));
    }
    if (!mark.isBare()) {
      sources.add(new PackageSource(names.packageOf(defaultNamespace), mark));
    }
    uses.keySet().stream()
        .filter(this::says)
        .map(
            namespace ->
                new PackageSource(
                    names.packageOf(namespace),
                    Mark.of("Database").with("schema", Code.string(namespace))))
        .forEach(sources::add);
    return sources;
  }
}
