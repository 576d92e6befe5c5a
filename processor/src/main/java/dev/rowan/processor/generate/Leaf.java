package dev.rowan.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column with the way to it: {@code shipTo.city}.
 *
 * @param parents the nested records around it, outermost first
 * @param mapping the component that is the column
 * @param inKey whether it belongs to the primary key
 */
record Leaf(List<EmbeddedMapping> parents, ColumnMapping mapping, boolean inKey) {
  Leaf {
    parents = List.copyOf(parents);
  }

  String column() {
    return mapping.column().name();
  }

  /** Returns {@code shipTo.city}. */
  String path() {
    return parents.stream().map(parent -> parent.name() + ".").collect(Collectors.joining())
        + mapping.name();
  }

  /** Returns {@code ShipToCity}, as names of methods have it; a mixin's name is left out. */
  String capitalizedName() {
    return parents.stream()
            .filter(parent -> !parent.flat())
            .map(parent -> Words.capitalized(parent.name()))
            .collect(Collectors.joining())
        + Words.capitalized(mapping.name());
  }

  String parameterName() {
    return Words.decapitalized(capitalizedName());
  }

  /** Returns the component's type; that of the value within where it is Optional. */
  TypeName type() {
    return Types.name(mapping.type());
  }

  ValueShape shape() {
    return ValueShape.of(mapping.value());
  }

  /**
   * Whether the column may hold nulls; a component of the key holds one only until it is stored.
   */
  boolean nullable() {
    return mapping.column().nullable() && !inKey;
  }

  boolean isOptional() {
    return mapping.presence() == Presence.OPTIONAL;
  }

  /** Whether a nested record around it may be absent. */
  boolean isWithinAbsent() {
    return parents.stream().anyMatch(EmbeddedMapping::nullable);
  }

  /** Whether the database makes its value at insert, whatever the record holds. */
  boolean isMadeByDatabase() {
    return mapping.id() == IdGeneration.IDENTITY
        || mapping.id() == IdGeneration.SEQUENCE
        || mapping.role().isMadeByDatabase();
  }

  boolean isVersion() {
    return mapping.role() == ColumnMapping.Role.VERSION;
  }

  /** Whether it says when the row was deleted, which stays. */
  boolean isDeletedAt() {
    return mapping.role() == ColumnMapping.Role.DELETED_AT;
  }

  /** Whether it says whose row it is. */
  boolean isTenant() {
    return mapping.role() == ColumnMapping.Role.TENANT;
  }

  boolean isSetByUpdate() {
    return mapping.role().isSetByUpdate();
  }

  /** Returns the column's default, or null. */
  @Nullable Expression defaultValue() {
    return mapping.column().value() instanceof ColumnValue.DefaultValue value
        ? value.expression()
        : null;
  }

  /** Whether a null asks for the default, because it cannot be the value. */
  boolean nullMeansDefault() {
    return defaultValue() != null
        && !nullable()
        && !isVersion()
        && !isMadeByDatabase()
        && !mapping.type().isPrimitive();
  }
}
