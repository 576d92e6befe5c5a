package dev.rowan.schema;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * The stored (unquoted, case-exact) name of an object: {@code public.orders}.
 *
 * <p>The namespace is empty for objects that live in none (a schema, an extension) and for names
 * that the search path resolves ({@code citext}).
 *
 * @param namespace the PostgreSQL schema, or {@code ""}
 * @param name the name within it
 */
public record ObjectName(String namespace, String name) implements Comparable<ObjectName> {
  /** The most bytes of UTF-8 that PostgreSQL keeps of an identifier (NAMEDATALEN - 1). */
  public static final int MAX_BYTES = 63;

  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing(ObjectName::namespace).thenComparing(ObjectName::name);

  public ObjectName {
    if (!namespace.isEmpty()) {
      checkIdentifier(namespace);
    }
    checkIdentifier(name);
  }

  /** Returns the name of an object that lives in no namespace, or that the search path finds. */
  public static ObjectName unqualified(String name) {
    return new ObjectName("", name);
  }

  /** Returns {@code identifier} if PostgreSQL can store it uncut. */
  static String checkIdentifier(String identifier) {
    if (!isIdentifier(identifier)) {
      throw new IllegalArgumentException(
          "not an identifier of 1 to " + MAX_BYTES + " bytes: \"" + identifier + '"');
    }
    return identifier;
  }

  /** Whether PostgreSQL can store this text as a (quoted) identifier without cutting it. */
  public static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && text.indexOf('\0') < 0
        && text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }

  /** Returns the same name in another namespace. */
  public ObjectName in(String otherNamespace) {
    return new ObjectName(otherNamespace, name);
  }

  /** Returns another name in the same namespace. */
  public ObjectName sibling(String otherName) {
    return new ObjectName(namespace, otherName);
  }

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns {@code namespace.name} for people and sorting; SQL text is quoted by the DDL writer.
   */
  @Override
  public String toString() {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }
}
