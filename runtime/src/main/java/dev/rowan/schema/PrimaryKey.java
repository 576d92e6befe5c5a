package dev.rowan.schema;

import java.util.List;

/**
 * A primary key: {@code CONSTRAINT orders_pkey PRIMARY KEY (id)}.
 *
 * @param name its name
 * @param columns the key columns, in order
 * @param include columns that its index carries along
 * @param deferrability when it is checked
 * @param withoutOverlaps whether the last column is a range that must not overlap (18 and newer)
 * @param options storage parameters of its index
 * @param tablespace the tablespace of its index, or {@code ""} for the default
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record PrimaryKey(
    String name,
    List<String> columns,
    List<String> include,
    Deferrability deferrability,
    boolean withoutOverlaps,
    StorageParameters options,
    String tablespace,
    boolean inherited,
    String comment)
    implements Constraint {
  /** Returns a plain primary key. */
  public static PrimaryKey of(String name, List<String> columns) {
    return new PrimaryKey(
        name,
        columns,
        List.of(),
        Deferrability.NOT_DEFERRABLE,
        false,
        StorageParameters.NONE,
        "",
        false,
        "");
  }

  public PrimaryKey {
    ObjectName.checkIdentifier(name);
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a key needs a column: " + name);
    }
    include = List.copyOf(include);
  }

  @Override
  public PrimaryKey withComment(String newComment) {
    return PrimaryKeyBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public PrimaryKey withInherited(boolean fromParent) {
    return PrimaryKeyBuilder.builder(this).inherited(fromParent).build();
  }

  @Override
  public PrimaryKey withName(String newName) {
    return PrimaryKeyBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.primaryKey(this);
  }

  @Override
  public <R> R match(Constraint.Cases<R> cases) {
    return cases.primaryKey(this);
  }
}
