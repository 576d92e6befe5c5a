package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import java.util.List;
import java.util.Set;

/** What stands in the parentheses of CREATE TABLE. */
public sealed interface TableElement {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * A column: {@code id bigint PRIMARY KEY}.
   *
   * @param column the column as written: {@code serial} is still its type
   * @param typed whether it is a column of a typed table or partition, which gives no type ({@code
   *     status WITH OPTIONS DEFAULT 'NEW'}); its type is then {@code record} and says nothing
   * @param constraints the keys, checks and references that stand with it
   */
  record ColumnDefinition(
      Column column, boolean typed, List<Located<ConstraintDefinition>> constraints)
      implements TableElement {
    public ColumnDefinition {
      constraints = List.copyOf(constraints);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.column(this);
    }
  }

  /**
   * A key, check, reference or exclusion.
   *
   * @param constraint what it says; where it has no name, with the name that PostgreSQL tries first
   * @param named whether it has a name
   * @param usingIndex the index that a key takes over ({@code USING INDEX}), or {@code ""}; its
   *     columns are those of the index then, and those of {@code constraint} say nothing
   */
  record ConstraintDefinition(Constraint constraint, boolean named, String usingIndex)
      implements TableElement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constraint(this);
    }
  }

  /**
   * A NOT NULL constraint of its own (18 and newer): {@code CONSTRAINT c NOT NULL total}.
   *
   * @param column the column
   * @param notNull what it says
   */
  record NotNullDefinition(String column, NotNull notNull) implements TableElement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notNull(this);
    }
  }

  /**
   * {@code LIKE orders INCLUDING ALL}.
   *
   * @param source the relation whose columns are copied
   * @param including what is copied besides names, types and NOT NULL, in lower case: {@code
   *     defaults}; ALL is spelled out
   */
  record Like(ObjectName source, Set<String> including) implements TableElement {
    public Like {
      including = Set.copyOf(including);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.like(this);
    }
  }

  /**
   * One method for each kind of element.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R column(ColumnDefinition definition);

    R constraint(ConstraintDefinition definition);

    R notNull(NotNullDefinition definition);

    R like(Like like);
  }
}
