package dev.rowan.processor.mapping;

import dev.rowan.schema.Column;
import dev.rowan.schema.SqlType;
import java.util.List;

/**
 * A component that is one column.
 *
 * @param name the component's name
 * @param type its declared type, {@code Optional} unfolded
 * @param presence what stands for SQL's null
 * @param column the column of the table
 * @param base the type that the column's domain narrows; else the column's own
 * @param value how the Java value becomes the column's
 * @param role what the repository does with it besides reading and writing
 * @param id how its value is made where it belongs to the primary key
 * @param documentation what Javadoc says of it, or {@code ""}
 * @param constraints the constraints of jakarta.validation on it
 */
public record ColumnMapping(
    String name,
    JavaType type,
    Presence presence,
    Column column,
    SqlType base,
    ValueMapping value,
    Role role,
    IdGeneration id,
    String documentation,
    List<AnnotationMapping> constraints)
    implements ComponentMapping {
  public ColumnMapping {
    constraints = List.copyOf(constraints);
  }

  /** Makes the mapping of a component without constraints, whose column is of no domain. */
  public ColumnMapping(
      String name,
      JavaType type,
      Presence presence,
      Column column,
      ValueMapping value,
      Role role,
      IdGeneration id,
      String documentation) {
    this(name, type, presence, column, column.type(), value, role, id, documentation, List.of());
  }

  /** Returns the same with constraints. */
  public ColumnMapping withConstraints(List<AnnotationMapping> all) {
    return new ColumnMapping(
        name, type, presence, column, base, value, role, id, documentation, all);
  }

  /** Returns the same of a column whose domain narrows a type. */
  public ColumnMapping withBase(SqlType narrowed) {
    return new ColumnMapping(
        name, type, presence, column, narrowed, value, role, id, documentation, constraints);
  }

  /** What stands for SQL's null in the record. */
  public enum Presence {
    /** It cannot be null. */
    REQUIRED,
    /** Java's null. */
    NULLABLE,
    /** The component is an {@code Optional} of the type. */
    OPTIONAL
  }

  /** What the repository does with a component besides reading and writing it. */
  public enum Role {
    PLAIN,
    /** Counts updates, and refuses one that is based on an older count. */
    VERSION,
    /** Set by the database at insert, never again. */
    CREATED_AT,
    /** The time, set by the database at insert and by the statement of each update. */
    UPDATED_AT,
    /** The time, set by the database at insert and by a trigger at each update. */
    TOUCHED_AT,
    /** The user, set by the database at insert, never again. */
    CREATED_BY,
    /** The user, set by the database at insert and by the statement of each update. */
    UPDATED_BY,
    /** The user, set by the database at insert and by a trigger at each update. */
    TOUCHED_BY,
    /** Set by the repository's statement instead of deleting the row. */
    DELETED_AT,
    /** Whose row it is: given or filled at insert, never updated. */
    TENANT,
    /** Computed or counted by the database: read, never written. */
    GENERATED;

    /** Whether the database makes its value at insert, whatever the record holds. */
    public boolean isMadeByDatabase() {
      return switch (this) {
        case PLAIN, VERSION, TENANT -> false;
        default -> true;
      };
    }

    /** Whether the statement of an update sets it to what it is at an insert. */
    public boolean isSetByUpdate() {
      return this == UPDATED_AT || this == UPDATED_BY;
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.column(this);
  }
}
