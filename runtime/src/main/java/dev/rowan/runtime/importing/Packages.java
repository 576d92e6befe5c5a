package dev.rowan.runtime.importing;

import dev.rowan.schema.NameStyle;
import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code @Database} says once for all records of a package: how names are made, and the schema
 * of tables in another than the default where there are several.
 */
final class Packages {
  private final TypeNames names;
  private final String defaultNamespace;
  private final NameStyle style;
  private final Map<String, Integer> uses = new TreeMap<>();

  /**
   * Returns what is said of packages.
   *
   * @param names gives namespaces their packages
   * @param defaultNamespace the namespace that need not be said
   * @param objects the tables and types that Java makes
   */
  Packages(
      TypeNames names, String defaultNamespace, NameStyle style, Collection<ObjectName> objects) {
    this.names = names;
    this.defaultNamespace = defaultNamespace;
    this.style = style;
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

  /** Returns the packages that say something. */
  List<PackageSource> sources() {
    List<PackageSource> sources = new ArrayList<>();
    if (style != NameStyle.SNAKE_CASE) {
      Mark mark = Mark.of("Database").with("naming", Code.constant("NamingStrategy", style));
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
