package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import dev.rowan.schema.sql.ColumnChange;
import dev.rowan.schema.sql.Statement;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.List;
import java.util.Objects;

/** Keeps in the history what a script makes. */
final class Memory extends Visitor {
  @Override
  void column(ColumnDefinition column, Spot spot) {
    if (spot.table() != null && !column.typed()) {
      spot.scene().history().column(spot.table(), column.column().name(), column.column().type());
    }
  }

  @Override
  void columnType(String column, ColumnChange.Type change, Spot spot) {
    if (spot.table() != null) {
      spot.scene().history().column(spot.table(), column, change.type());
    }
  }

  @Override
  void check(Check check, Spot spot) {
    if (spot.table() != null) {
      spot.scene()
          .history()
          .check(spot.table(), check.name(), check.expression().sql(), !check.notValid());
    }
  }

  @Override
  void validateConstraint(String constraint, Spot spot) {
    if (spot.table() != null) {
      spot.scene().history().validate(spot.table(), constraint);
    }
  }

  @Override
  void key(ConstraintDefinition key, Spot spot) {
    if (spot.table() != null && key.usingIndex().isEmpty()) {
      spot.scene().history().index(spot.table(), key.constraint().match(new KeyColumns()));
    }
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    spot.scene().history().index(statement.table(), columns(statement.index().keys()));
  }

  /** Returns the columns before the first expression: beyond it no index helps. */
  private static List<String> columns(List<IndexKey> keys) {
    return keys.stream()
        .takeWhile(key -> key.column() != null)
        .map(key -> Objects.requireNonNull(key.column()))
        .toList();
  }

  /** The columns of the index behind a constraint. */
  private static final class KeyColumns implements Constraint.Cases<List<String>> {
    @Override
    public List<String> primaryKey(PrimaryKey key) {
      return key.columns();
    }

    @Override
    public List<String> unique(Unique unique) {
      return unique.columns();
    }

    @Override
    public List<String> exclusion(Exclusion exclusion) {
      return columns(exclusion.elements().stream().map(Exclusion.Element::key).toList());
    }

    @Override
    public List<String> check(Check check) {
      return List.of();
    }

    @Override
    public List<String> foreignKey(ForeignKey key) {
      return List.of();
    }
  }
}
