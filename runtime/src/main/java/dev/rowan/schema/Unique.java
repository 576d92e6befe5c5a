package dev.rowan.schema;

import java.util.List;

/**
 * A unique constraint: {@code CONSTRAINT customers_email_key UNIQUE (email)}.
 *
 * @param name its name
 * @param columns the key columns, in order
 * @param include columns that its index carries along
 * @param nullsNotDistinct whether nulls count as equal (15 and newer)
 * @param deferrability when it is checked
 * @param withoutOverlaps whether the last column is a range that must not overlap (18 and newer)
 * @param options storage parameters of its index
 * @param tablespace the tablespace of its index, or {@code ""} for the default
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Unique(
    String name,
    List<String> columns,
    List<String> include,
    boolean nullsNotDistinct,
    Deferrability deferrability,
    boolean withoutOverlaps,
    StorageParameters options,
    String tablespace,
    boolean inherited,
    String comment)
    implements Constraint {
  /** Returns a plain unique constraint. */
  public static Unique of(String name, List<String> columns) {
    return new Unique(
        name,
        columns,
        List.of(),
        false,
        Deferrability.NOT_DEFERRABLE,
        false,
        StorageParameters.NONE,
        "",
        false,
        "");
  }

  public Unique {
    ObjectName.checkIdentifier(name);
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a key needs a column: " + name);
    }
    include = List.copyOf(include);
  }

  @Override
  public Unique withComment(String newComment) {
    return UniqueBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Unique withInherited(boolean fromParent) {
    return UniqueBuilder.builder(this).inherited(fromParent).build();
  }

  @Override
  public Unique withName(String newName) {
    return UniqueBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.unique(this);
  }

  @Override
  public <R> R match(Constraint.Cases<R> cases) {
    return cases.unique(this);
  }
}
