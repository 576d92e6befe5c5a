package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Location;
import dev.rowan.schema.sql.TableElement;
import java.util.List;
import java.util.function.BiConsumer;

/** Shows what stands in the parentheses of CREATE TABLE, or behind ADD, to visitors. */
final class TableWalk implements TableElement.Cases<Boolean> {
  private final List<? extends Visitor> visitors;
  private final Spot spot;

  TableWalk(List<? extends Visitor> visitors, Spot spot) {
    this.visitors = visitors;
    this.spot = spot;
  }

  TableWalk at(Location location) {
    return new TableWalk(visitors, spot.at(location));
  }

  private boolean show(BiConsumer<Visitor, Spot> what) {
    visitors.forEach(visitor -> what.accept(visitor, spot));
    return true;
  }

  @Override
  public Boolean column(TableElement.ColumnDefinition definition) {
    show((visitor, at) -> visitor.column(definition, at));
    for (Located<TableElement.ConstraintDefinition> constraint : definition.constraints()) {
      boolean unused = at(constraint.location()).constraint(constraint.value());
    }
    return true;
  }

  @Override
  public Boolean constraint(TableElement.ConstraintDefinition definition) {
    return definition.constraint().match(new Kinds(definition));
  }

  @Override
  public Boolean notNull(TableElement.NotNullDefinition definition) {
    return true;
  }

  @Override
  public Boolean like(TableElement.Like like) {
    return true;
  }

  /** The kinds of constraint, as rules tell them apart. */
  private final class Kinds implements Constraint.Cases<Boolean> {
    private final TableElement.ConstraintDefinition definition;

    Kinds(TableElement.ConstraintDefinition definition) {
      this.definition = definition;
    }

    private boolean key() {
      return show((visitor, at) -> visitor.key(definition, at));
    }

    @Override
    public Boolean primaryKey(PrimaryKey key) {
      return key();
    }

    @Override
    public Boolean unique(Unique unique) {
      return key();
    }

    @Override
    public Boolean exclusion(Exclusion exclusion) {
      return key();
    }

    @Override
    public Boolean check(Check check) {
      return show((visitor, at) -> visitor.check(check, at));
    }

    @Override
    public Boolean foreignKey(ForeignKey key) {
      return show((visitor, at) -> visitor.foreignKey(key, at));
    }
  }
}
