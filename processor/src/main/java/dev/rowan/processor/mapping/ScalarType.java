package dev.rowan.processor.mapping;

import dev.rowan.schema.SqlType;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All that is known of one Java type that is kept in a column of its own.
 *
 * @param type the Java type
 * @param sqlType the type of its column where nothing else is said
 * @param others the names of built-in types that hold it as well, if {@code @Column} says so; "*"
 *     for any, because it travels as text
 * @param accessor what the runtime's {@code get…} and {@code put…} are called for what is kept
 * @param value how it is kept
 * @param literal turns a literal, as Java's {@code parse} or {@code valueOf} takes it, into SQL;
 *     throws an IllegalArgumentException or a DateTimeException if it is none
 * @param jdbcType a constant of Hibernate's {@code SqlTypes}, or a class that is a {@code
 *     JdbcType}, where Hibernate would not keep it so by itself; else {@code ""}
 */
public record ScalarType(
    JavaType type,
    SqlType sqlType,
    Set<String> others,
    String accessor,
    ValueMapping value,
    UnaryOperator<String> literal,
    String jdbcType) {
  public ScalarType {
    others = Set.copyOf(others);
  }

  /** Whether a column of this type holds its values; any that is not built in may. */
  public boolean fits(SqlType column) {
    return others.contains("*")
        || !column.isBuiltIn()
        || (!column.isArray()
            && (column.name().equals(sqlType.name()) || others.contains(column.name().name())));
  }

  ScalarType withJdbcType(String newJdbcType) {
    return new ScalarType(type, sqlType, others, accessor, value, literal, newJdbcType);
  }
}
