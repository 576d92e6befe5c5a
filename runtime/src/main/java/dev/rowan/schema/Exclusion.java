package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: {@code EXCLUDE USING gist (room WITH =, during WITH &&)}.
 *
 * @param name its name
 * @param method the index method, such as {@code gist}
 * @param elements the keys and the operators that no two rows may satisfy at once
 * @param include columns that its index carries along
 * @param where the predicate of the rows it holds for, or null for all
 * @param deferrability when it is checked
 * @param options storage parameters of its index
 * @param tablespace the tablespace of its index, or {@code ""} for the default
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Exclusion(
    String name,
    String method,
    List<Element> elements,
    List<String> include,
    @Nullable Expression where,
    Deferrability deferrability,
    StorageParameters options,
    String tablespace,
    boolean inherited,
    String comment)
    implements Constraint {
  /**
   * A key of an exclusion constraint.
   *
   * @param key the column or expression
   * @param operator the operator, such as {@code &&}
   */
  public record Element(IndexKey key, String operator) {}

  public Exclusion {
    ObjectName.checkIdentifier(name);
    elements = List.copyOf(elements);
    include = List.copyOf(include);
  }

  @Override
  public Exclusion withComment(String newComment) {
    return ExclusionBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Exclusion withInherited(boolean fromParent) {
    return ExclusionBuilder.builder(this).inherited(fromParent).build();
  }

  @Override
  public Exclusion withName(String newName) {
    return ExclusionBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.exclusion(this);
  }

  @Override
  public <R> R match(Constraint.Cases<R> cases) {
    return cases.exclusion(this);
  }
}
