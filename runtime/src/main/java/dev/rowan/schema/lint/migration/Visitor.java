package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.sql.Activity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.ColumnChange;
import dev.rowan.schema.sql.DomainChange;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import dev.rowan.schema.sql.TableElement.NotNullDefinition;
import dev.rowan.schema.sql.TypeChange;

/**
 * Is shown all that a script does, in order.
 *
 * <p>Whoever looks overrides the methods for what it looks at: most look at one thing.
 */
abstract class Visitor {
  /** Any statement, before what it consists of. */
  void statement(Statement statement, Spot spot) {}

  void createTable(Statement.CreateTable statement, Spot spot) {}

  void alterTable(Statement.AlterTable statement, Spot spot) {}

  /** A column of a new table, or a new column of one. */
  void column(ColumnDefinition column, Spot spot) {}

  /** A new column of a table that is there, after {@link #column}. */
  void addColumn(AlterAction.AddColumn action, Spot spot) {}

  void dropColumn(AlterAction.DropColumn action, Spot spot) {}

  void columnType(String column, ColumnChange.Type change, Spot spot) {}

  void columnRequired(String column, boolean required, Spot spot) {}

  /** A foreign key, with a table or added to it. */
  void foreignKey(ForeignKey key, Spot spot) {}

  /** A check, with a table or added to it. */
  void check(Check check, Spot spot) {}

  /** A primary key, unique or exclusion constraint, with a table or added to it. */
  void key(ConstraintDefinition key, Spot spot) {}

  void dropConstraint(AlterAction.DropConstraint action, Spot spot) {}

  void validateConstraint(String constraint, Spot spot) {}

  void renameColumn(AlterAction.RenameColumn action, Spot spot) {}

  /** RENAME TO or SET SCHEMA, with the new name or schema. */
  void renameTo(String kind, String to, Spot spot) {}

  /** An action that writes the whole table anew. */
  void rewrite(String action, Spot spot) {}

  void addNotNull(NotNullDefinition constraint, Spot spot) {}

  void attachPartition(AlterAction.AttachPartition action, Spot spot) {}

  void detachPartition(AlterAction.DetachPartition action, Spot spot) {}

  void rowSecurity(AlterAction.RowSecurity action, Spot spot) {}

  void replicaIdentity(Spot spot) {}

  /** OWNER TO, of a table or anything else. */
  void owner(Spot spot) {}

  void createIndex(Statement.CreateIndex statement, Spot spot) {}

  void createObject(SchemaObject object, Spot spot) {}

  void createPart(TablePart part, Spot spot) {}

  /** Each object of a DROP. */
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {}

  void addValue(TypeChange.AddValue change, Spot spot) {}

  void domainCheck(DomainChange.AddCheck change, Spot spot) {}

  void domainRequired(Spot spot) {}

  void transaction(Activity.Transaction activity, Spot spot) {}

  void truncate(Activity.Truncate activity, Spot spot) {}

  void maintain(Activity.Maintain activity, Spot spot) {}

  void changeRows(Activity.ChangeRows activity, Spot spot) {}

  void privileges(Spot spot) {}

  /** What cannot be looked into: a block of code, or a statement that is not understood. */
  void opaque(String what, Spot spot) {}
}
