package dev.rowan.schema.ddl;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.plan.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Loads a schema by trying: what fails is tried again after the others. */
final class AnyOrder {
  private AnyOrder() {}

  static void load(Connection connection, Schema schema, int postgres) throws SQLException {
    List<SchemaChange> todo = new ArrayList<>();
    List<SchemaChange> later = new ArrayList<>();
    for (SchemaObject object : schema.objects().values()) {
      if (object instanceof Sequence s && s.ownedBy() != null) {
        Sequence unowned =
            new Sequence(s.name(), s.type(), s.options(), null, s.unlogged(), s.comment());
        todo.add(new SchemaChange.AddObject(unowned));
        later.add(new SchemaChange.ReplaceObject(unowned, s));
      } else if (object instanceof Relation r
          && (!(r instanceof Table t) || t.settings().partitionOf() == null)) {
        List<TablePart> now = new ArrayList<>();
        for (TablePart part : r.parts()) {
          if (part instanceof ForeignKey
              || part instanceof Trigger
              || part instanceof dev.rowan.schema.Index x && x.invalid()
              || part instanceof dev.rowan.schema.Rule) {
            later.add(new SchemaChange.AddPart(r.path(), part));
          } else {
            now.add(part);
          }
        }
        todo.add(new SchemaChange.AddObject(r.withParts(now)));
      } else {
        todo.add(new SchemaChange.AddObject(object));
      }
    }
    connection.setAutoCommit(false);
    run(connection, todo, postgres, schema);
    run(connection, later, postgres, schema);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void run(
      Connection connection, List<SchemaChange> todo, int postgres, Schema schema)
      throws SQLException {
    List<SchemaChange> left = new ArrayList<>(todo);
    while (!left.isEmpty()) {
      List<SchemaChange> failed = new ArrayList<>();
      StringBuilder errors = new StringBuilder();
      for (SchemaChange change : left) {
        Savepoint savepoint = connection.setSavepoint();
        String at = "";
        try (Statement statement = connection.createStatement()) {
          statement.setEscapeProcessing(false);
          for (String sql : new Ddl(postgres, schema).next(new Step.Apply(change, false))) {
            at = sql;
            if (System.getProperty("show") != null) System.out.println(sql + ";");
            statement.execute(sql);
          }
        } catch (SQLException e) {
          connection.rollback(savepoint);
          failed.add(change);
          errors.append(at).append("\n  => ").append(e.getMessage()).append("\n\n");
        }
      }
      if (failed.size() == left.size()) {
        throw new AssertionError(errors.toString());
      }
      left = failed;
    }
  }
}
