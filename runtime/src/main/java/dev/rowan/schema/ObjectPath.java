package dev.rowan.schema;

import java.util.Comparator;

/**
 * Where something is in a {@link Schema}: {@code column public.orders.total}.
 *
 * @param kind what it is
 * @param object the name of the object, or of the relation that it is a part of
 * @param part the name within the object (a column, constraint, index …), the argument types of a
 *     routine, or {@code ""} for the object itself
 */
public record ObjectPath(Kind kind, ObjectName object, String part)
    implements Comparable<ObjectPath> {
  private static final Comparator<ObjectPath> ORDER =
      Comparator.comparing(ObjectPath::kind)
          .thenComparing(ObjectPath::object)
          .thenComparing(ObjectPath::part);

  /** The kinds of things that have a name, objects first, in PostgreSQL's words. */
  public enum Kind {
    NAMESPACE("schema"),
    EXTENSION("extension"),
    ENUM("enum type"),
    DOMAIN("domain"),
    COMPOSITE("composite type"),
    RANGE("range type"),
    SEQUENCE("sequence"),
    TABLE("table"),
    VIEW("view"),
    ROUTINE("routine"),
    OTHER("object"),
    COLUMN("column"),
    CONSTRAINT("constraint"),
    INDEX("index"),
    TRIGGER("trigger"),
    POLICY("policy"),
    RULE("rule"),
    STATISTICS("statistics");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns PostgreSQL's word for it, such as {@code enum type}. */
    public String word() {
      return word;
    }

    /** Whether it is a part of a relation rather than an object of its own. */
    public boolean isPart() {
      return compareTo(COLUMN) >= 0;
    }
  }

  /** Returns the path of an object itself. */
  public static ObjectPath of(Kind kind, ObjectName object) {
    return new ObjectPath(kind, object, "");
  }

  /** Returns the path of a table. */
  public static ObjectPath table(ObjectName table) {
    return of(Kind.TABLE, table);
  }

  /** Returns the path of a column. */
  public static ObjectPath column(ObjectName table, String column) {
    return new ObjectPath(Kind.COLUMN, table, column);
  }

  @Override
  public int compareTo(ObjectPath other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String separator = kind.isPart() ? "." : "";
    return kind.word() + " " + object + (part.isEmpty() ? "" : separator + part);
  }
}
