package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that give an object or column another name.
 *
 * <p>A natural empty in the model stands for the name that PostgreSQL would choose, but PostgreSQL
 * chooses only once: the sequence of an identity column and (from 18 on) the NOT NULL constraints
 * keep the names that they got. They are renamed along.
 */
final class Renames {
  private final Surroundings surroundings;

  Renames(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  List<String> object(SchemaChange.RenameObject change) {
    ObjectName from = change.from().object();
    ObjectName to = change.to();
    String kind = kind(change.from());
    String arguments = change.from().kind() == ObjectPath.Kind.ROUTINE ? change.from().part() : "";
    List<String> statements = new ArrayList<>(moved(kind, from, to, arguments));
    surroundings
        .find(change.from())
        .ifPresent(object -> statements.addAll(object.match(new RenameAlong(this, to))));
    return statements;
  }

  private static List<String> moved(String kind, ObjectName from, ObjectName to, String arguments) {
    List<String> statements = new ArrayList<>();
    if (!from.namespace().equals(to.namespace())) {
      statements.add(
          "ALTER "
              + kind
              + " "
              + Sql.name(from)
              + arguments
              + " SET SCHEMA "
              + Sql.identifier(to.namespace()));
    }
    if (!from.name().equals(to.name())) {
      statements.add(
          "ALTER "
              + kind
              + " "
              + Sql.name(from.in(to.namespace()))
              + arguments
              + " RENAME TO "
              + Sql.identifier(to.name()));
    }
    return statements;
  }

  private String kind(ObjectPath path) {
    return switch (path.kind()) {
      case NAMESPACE -> "SCHEMA";
      case DOMAIN -> "DOMAIN";
      case ENUM, COMPOSITE, RANGE -> "TYPE";
      case SEQUENCE -> "SEQUENCE";
      case TABLE -> "TABLE";
      case ROUTINE -> "ROUTINE";
      case VIEW ->
          surroundings.find(path).map(view -> Targets.of(view).startsWith("MAT")).orElse(false)
              ? "MATERIALIZED VIEW"
              : "VIEW";
      default -> throw new IllegalArgumentException("cannot be renamed: " + path);
    };
  }

  static List<String> sequence(ObjectName from, ObjectName to) {
    return moved("SEQUENCE", from, to, "");
  }

  /** What an identity column and a NOT NULL have named after a table goes with its new name. */
  List<String> columnsAlong(Table table, ObjectName to) {
    List<String> statements = new ArrayList<>();
    for (Column column : table.columns()) {
      statements.addAll(
          along(
              table.name().in(to.namespace()),
              withFreeNames(table.name(), column),
              to,
              column.name()));
    }
    return statements;
  }

  List<String> column(SchemaChange.RenameColumn change) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "ALTER TABLE "
            + Sql.name(change.table())
            + " RENAME COLUMN "
            + Sql.identifier(change.from())
            + " TO "
            + Sql.identifier(change.to()));
    surroundings
        .find(ObjectPath.table(change.table()))
        .map(Table.class::cast)
        .flatMap(table -> table.column(change.from()))
        .map(column -> withFreeNames(change.table(), column))
        .ifPresent(
            column ->
                statements.addAll(along(change.table(), column, change.table(), change.to())));
    return statements;
  }

  /** A column of a child or partition has the constraint and sequence of its parent. */
  private List<String> along(ObjectName from, Column column, ObjectName to, String newName) {
    if (column.inherited()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>();
    if (column.value() instanceof Identity identity && identity.sequence() == null) {
      statements.addAll(
          sequence(
              from.sibling(DefaultNames.of(from.name(), List.of(column.name()), "seq")),
              to.sibling(DefaultNames.of(to.name(), List.of(newName), "seq"))));
    }
    NotNull notNull = column.notNull();
    if (notNull != null && notNull.name().isEmpty() && surroundings.postgres() >= 18) {
      String was = DefaultNames.of(from.name(), List.of(column.name()), "not_null");
      String will = DefaultNames.of(to.name(), List.of(newName), "not_null");
      if (!was.equals(will)) {
        statements.add(AlterColumn.renameConstraint(to, was, will));
      }
    }
    return statements;
  }

  /**
   * A NOT NULL keeps its name where those of partitions and children, which have others, would have
   * to follow.
   */
  private Column withFreeNames(ObjectName table, Column column) {
    return Heritage.of(surroundings.schema()).heirs(table).isEmpty()
        ? column
        : column.withNotNull(null);
  }

  /** The multirange type of a range that names none. */
  List<String> multirange(RangeType range, ObjectName to) {
    return range.multirange() != null
        ? List.of()
        : moved("TYPE", DefaultNames.multirange(range.name()), DefaultNames.multirange(to), "");
  }
}
