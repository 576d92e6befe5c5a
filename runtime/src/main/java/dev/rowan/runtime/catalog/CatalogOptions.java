package dev.rowan.runtime.catalog;

import java.util.Set;

/**
 * What a catalog is read for.
 *
 * @param namespaces the PostgreSQL schemas to read, or empty for all but the system's own
 * @param leftOut names of tables that are left out in every schema, such as Flyway's history
 */
public record CatalogOptions(Set<String> namespaces, Set<String> leftOut) {
  /** Everything except system schemas and Flyway's history table. */
  public static final CatalogOptions ALL =
      new CatalogOptions(Set.of(), Set.of("flyway_schema_history"));

  public CatalogOptions {
    namespaces = Set.copyOf(namespaces);
    leftOut = Set.copyOf(leftOut);
  }

  /** Returns the options with only these schemas read. */
  public CatalogOptions withNamespaces(Set<String> only) {
    return new CatalogOptions(only, leftOut);
  }

  /** Returns the options with these tables left out, in every schema. */
  public CatalogOptions withLeftOut(Set<String> tables) {
    return new CatalogOptions(namespaces, tables);
  }

  boolean reads(String namespace) {
    return namespaces.isEmpty() || namespaces.contains(namespace);
  }
}
