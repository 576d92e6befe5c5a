package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.Trigger;
import java.util.List;

/** Reads ALTER TABLE and the ALTER of other relations, from the word after ALTER on. */
final class AlterTableParser {
  private final Cursor cursor;
  private String table = "";

  AlterTableParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the statement after the word for its kind. */
  Statement alter(String kind) {
    boolean ifExists = cursor.accept("if", "exists");
    boolean only = cursor.accept("only");
    ObjectName name = cursor.name();
    cursor.accept('*');
    table = name.name();
    List<Located<AlterAction>> actions = cursor.commas(() -> cursor.located(this::action));
    cursor.expectEnd();
    return new Statement.AlterTable(kind, name, ifExists, only, actions);
  }

  private AlterAction action() {
    String word =
        cursor.acceptOneOf(
            "add",
            "drop",
            "alter",
            "validate",
            "rename",
            "set",
            "reset",
            "owner",
            "enable",
            "disable",
            "force",
            "no",
            "replica",
            "cluster",
            "attach",
            "detach",
            "inherit",
            "of",
            "not");
    if (word == null) {
      return other();
    }
    return switch (word) {
      case "add" -> add();
      case "drop" -> drop();
      case "alter" -> alter();
      case "validate" -> {
        cursor.expect("constraint");
        yield new AlterAction.ValidateConstraint(cursor.identifier());
      }
      case "rename" -> rename();
      case "set" -> set();
      case "reset" -> new AlterAction.SetOptions(new OptionParser(cursor).change(false));
      case "owner" -> {
        cursor.expect("to");
        yield new AlterAction.OtherAction("OWNER TO " + cursor.label());
      }
      case "enable" -> enable(true);
      case "disable" -> enable(false);
      case "force" -> {
        cursor.expect("row", "level", "security");
        yield new AlterAction.RowSecurity(true, true);
      }
      case "no" -> no();
      case "replica" -> {
        cursor.expect("identity");
        yield new AlterAction.IdentifyReplicas(replicaIdentity());
      }
      case "cluster" -> {
        cursor.expect("on");
        yield new AlterAction.ClusterOn(cursor.identifier());
      }
      case "attach" -> {
        cursor.expect("partition");
        ObjectName partition = cursor.name();
        Expression bound = cursor.atEnd() ? null : new TableParser(cursor).bound();
        yield new AlterAction.AttachPartition(partition, bound);
      }
      case "detach" -> {
        cursor.expect("partition");
        yield new AlterAction.DetachPartition(
            cursor.name(), cursor.accept("concurrently"), cursor.accept("finalize"));
      }
      case "inherit" -> new AlterAction.Inherit(cursor.name(), true);
      case "of" -> new AlterAction.OfType(cursor.name());
      default -> {
        cursor.expect("of");
        yield new AlterAction.OfType(null);
      }
    };
  }

  private AlterAction other() {
    if (cursor.at("options") || cursor.at("depends")) {
      return new AlterAction.OtherAction(cursor.rest());
    }
    throw cursor.fault("expected an action of ALTER");
  }

  private AlterAction add() {
    ConstraintParser constraints = new ConstraintParser(cursor, table);
    if (!constraints.atTableConstraint()) {
      cursor.accept("column");
      boolean ifNotExists = cursor.accept("if", "not", "exists");
      return new AlterAction.AddColumn(new ColumnParser(cursor, table).column(false), ifNotExists);
    }
    return constraints
        .tableConstraint()
        .match(
            new TableElement.Cases<AlterAction>() {
              @Override
              public AlterAction column(TableElement.ColumnDefinition definition) {
                throw cursor.fault("expected a constraint");
              }

              @Override
              public AlterAction constraint(TableElement.ConstraintDefinition definition) {
                return new AlterAction.AddConstraint(definition);
              }

              @Override
              public AlterAction notNull(TableElement.NotNullDefinition definition) {
                return new AlterAction.AddNotNull(definition);
              }

              @Override
              public AlterAction like(TableElement.Like like) {
                throw cursor.fault("expected a constraint");
              }
            });
  }

  private AlterAction drop() {
    boolean constraint = cursor.accept("constraint");
    if (!constraint) {
      cursor.accept("column");
    }
    boolean ifExists = cursor.accept("if", "exists");
    String name = cursor.identifier();
    boolean cascade = "cascade".equals(cursor.acceptOneOf("cascade", "restrict"));
    return constraint
        ? new AlterAction.DropConstraint(name, ifExists, cascade)
        : new AlterAction.DropColumn(name, ifExists, cascade);
  }

  private AlterAction alter() {
    if (cursor.accept("constraint")) {
      return alterConstraint();
    }
    cursor.accept("column");
    String column =
        cursor.peek(0).kind() == SqlTokens.Kind.NUMBER
            ? Long.toString(cursor.number())
            : cursor.identifier();
    return new AlterAction.AlterColumn(column, new ColumnChangeParser(cursor).change());
  }

  private AlterAction alterConstraint() {
    String name = cursor.identifier();
    Boolean inherited =
        cursor.accept("inherit")
            ? Boolean.TRUE
            : cursor.accept("no", "inherit") ? Boolean.FALSE : null;
    ConstraintParser.Attributes attributes = new ConstraintParser(cursor, table).attributes();
    return new AlterAction.AlterConstraint(
        name,
        attributes.deferrabilitySaid ? attributes.deferrability() : null,
        attributes.enforcementSaid ? Boolean.valueOf(!attributes.notEnforced) : null,
        inherited);
  }

  private AlterAction rename() {
    if (cursor.accept("to")) {
      return new AlterAction.RenameTo(cursor.identifier());
    }
    boolean constraint = cursor.accept("constraint");
    if (!constraint) {
      cursor.accept("column");
    }
    String name = cursor.identifier();
    cursor.expect("to");
    String to = cursor.identifier();
    return constraint
        ? new AlterAction.RenameConstraint(name, to)
        : new AlterAction.RenameColumn(name, to);
  }

  private AlterAction set() {
    if (cursor.accept("schema")) {
      return new AlterAction.SetSchema(cursor.label());
    }
    if (cursor.accept("logged")) {
      return new AlterAction.SetLogged(true);
    }
    if (cursor.accept("unlogged")) {
      return new AlterAction.SetLogged(false);
    }
    if (cursor.accept("tablespace")) {
      String tablespace = cursor.identifier();
      cursor.accept("nowait");
      return new AlterAction.SetTablespace(tablespace.equals("pg_default") ? "" : tablespace);
    }
    if (cursor.accept("access", "method")) {
      String method = cursor.accept("default") ? "" : cursor.label();
      return new AlterAction.SetAccessMethod(method.equals("heap") ? "" : method);
    }
    if (cursor.accept("without")) {
      if (cursor.accept("oids")) {
        return new AlterAction.OtherAction("SET WITHOUT OIDS");
      }
      cursor.expect("cluster");
      return new AlterAction.ClusterOn("");
    }
    return new AlterAction.SetOptions(new OptionParser(cursor).change(true));
  }

  private AlterAction enable(boolean enable) {
    if (cursor.accept("row", "level", "security")) {
      return new AlterAction.RowSecurity(false, enable);
    }
    Trigger.Enabled enabled =
        !enable
            ? Trigger.Enabled.DISABLED
            : cursor.accept("replica")
                ? Trigger.Enabled.REPLICA
                : cursor.accept("always") ? Trigger.Enabled.ALWAYS : Trigger.Enabled.ORIGIN;
    if (cursor.accept("rule")) {
      return new AlterAction.Fire(true, cursor.identifier(), enabled);
    }
    cursor.expect("trigger");
    boolean all = cursor.acceptOneOf("all", "user") != null;
    return new AlterAction.Fire(false, all ? "" : cursor.identifier(), enabled);
  }

  private AlterAction no() {
    if (cursor.accept("inherit")) {
      return new AlterAction.Inherit(cursor.name(), false);
    }
    cursor.expect("force", "row", "level", "security");
    return new AlterAction.RowSecurity(true, false);
  }

  private ReplicaIdentity replicaIdentity() {
    if (cursor.accept("using", "index")) {
      return new ReplicaIdentity(ReplicaIdentity.Mode.INDEX, cursor.identifier());
    }
    String word = cursor.acceptOneOf("default", "full", "nothing");
    if (word == null) {
      throw cursor.fault("expected DEFAULT, FULL, NOTHING or USING INDEX");
    }
    return switch (word) {
      case "full" -> new ReplicaIdentity(ReplicaIdentity.Mode.FULL, "");
      case "nothing" -> new ReplicaIdentity(ReplicaIdentity.Mode.NOTHING, "");
      default -> ReplicaIdentity.DEFAULT;
    };
  }
}
