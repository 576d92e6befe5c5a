package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * What a DROP, COMMENT or ALTER names: {@code TRIGGER touch ON public.orders}.
 *
 * @param kind PostgreSQL's word for it, in lower case: {@code materialized view}, {@code column},
 *     {@code text search parser}
 * @param name its name as it is written; a column's, constraint's, trigger's, rule's or policy's
 *     stands in no namespace
 * @param on the relation (or domain) that it is a part of, or null
 * @param signature the argument types of a routine ({@code integer, text}), what follows the name
 *     of an operator or operator class, or null
 */
public record ObjectReference(
    String kind, ObjectName name, @Nullable ObjectName on, @Nullable String signature) {
  /** Returns the reference to an object that its name alone tells from others. */
  public static ObjectReference of(String kind, ObjectName name) {
    return new ObjectReference(kind, name, null, null);
  }
}
