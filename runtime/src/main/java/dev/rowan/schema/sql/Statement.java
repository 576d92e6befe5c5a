package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of SQL, with all names as they are written: those without a namespace stand in none.
 */
public sealed interface Statement
    permits Statement.CreateTable,
        Statement.AlterTable,
        Statement.CreateIndex,
        Statement.CreateView,
        Statement.CreateObject,
        Statement.CreatePart,
        Statement.Drop,
        Statement.AlterType,
        Statement.AlterDomain,
        Statement.AlterSequence,
        Statement.AlterObject,
        Statement.Comment,
        Activity {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code CREATE TABLE orders (id bigint PRIMARY KEY)}.
   *
   * @param name its name
   * @param ifNotExists whether one that is there is left as it is
   * @param temporary whether it lasts for the session only
   * @param elements columns and constraints, in order
   * @param settings all that is said besides
   * @param query the query of CREATE TABLE AS, or null
   */
  record CreateTable(
      ObjectName name,
      boolean ifNotExists,
      boolean temporary,
      List<Located<TableElement>> elements,
      TableSettings settings,
      @Nullable Expression query)
      implements Statement {
    public CreateTable {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createTable(this);
    }
  }

  /**
   * ALTER TABLE, or the ALTER of another relation.
   *
   * @param kind {@code table}, {@code index}, {@code view}, {@code materialized view}, {@code
   *     foreign table}, {@code sequence}
   * @param name its name
   * @param ifExists whether it may be missing
   * @param only whether its children are left as they are
   * @param actions the actions, in order
   */
  record AlterTable(
      String kind,
      ObjectName name,
      boolean ifExists,
      boolean only,
      List<Located<AlterAction>> actions)
      implements Statement {
    public AlterTable {
      actions = List.copyOf(actions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterTable(this);
    }
  }

  /**
   * {@code CREATE UNIQUE INDEX CONCURRENTLY i ON orders (ref)}.
   *
   * @param table its table
   * @param index the index; where it has no name, with the name that PostgreSQL tries first
   * @param named whether it has a name
   * @param concurrently whether it is built without a strong lock
   * @param ifNotExists whether one that is there is left as it is
   * @param only whether the partitions are left as they are
   */
  record CreateIndex(
      ObjectName table,
      Index index,
      boolean named,
      boolean concurrently,
      boolean ifNotExists,
      boolean only)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createIndex(this);
    }
  }

  /**
   * CREATE VIEW or CREATE MATERIALIZED VIEW.
   *
   * @param view the view, without columns
   * @param columns the names that its columns are given, or empty
   * @param orReplace whether it takes the place of one that is there
   * @param ifNotExists whether one that is there is left as it is
   * @param temporary whether it lasts for the session only
   */
  record CreateView(
      View view, List<String> columns, boolean orReplace, boolean ifNotExists, boolean temporary)
      implements Statement {
    public CreateView {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createView(this);
    }
  }

  /**
   * CREATE of anything but a table or view: schema, extension, type, domain, sequence, routine,
   * operator …
   *
   * @param object the object, its text verbatim where the model keeps it so
   * @param orReplace whether it takes the place of one that is there
   * @param ifNotExists whether one that is there is left as it is
   * @param names the names of objects in that text that its own namespace may complete
   */
  record CreateObject(
      SchemaObject object, boolean orReplace, boolean ifNotExists, List<Located<ObjectName>> names)
      implements Statement {
    public CreateObject {
      names = List.copyOf(names);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createObject(this);
    }
  }

  /**
   * CREATE TRIGGER, RULE, POLICY or STATISTICS.
   *
   * @param relation the table or view
   * @param part the part
   * @param named whether it has a name; else it has the name that PostgreSQL tries first
   * @param orReplace whether it takes the place of one that is there
   * @param ifNotExists whether one that is there is left as it is
   * @param names the names of objects in its verbatim text
   */
  record CreatePart(
      ObjectName relation,
      TablePart part,
      boolean named,
      boolean orReplace,
      boolean ifNotExists,
      List<Located<ObjectName>> names)
      implements Statement {
    public CreatePart {
      names = List.copyOf(names);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.createPart(this);
    }
  }

  /**
   * {@code DROP INDEX CONCURRENTLY IF EXISTS a, b}.
   *
   * @param objects what is dropped, all of one kind
   * @param concurrently whether without a strong lock
   * @param ifExists whether it may be missing
   * @param cascade whether what needs it goes too
   */
  record Drop(
      List<ObjectReference> objects, boolean concurrently, boolean ifExists, boolean cascade)
      implements Statement {
    public Drop {
      objects = List.copyOf(objects);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.drop(this);
    }
  }

  /**
   * {@code ALTER TYPE mood ADD VALUE 'ok'}.
   *
   * @param type its name
   * @param changes the changes, in order
   */
  record AlterType(ObjectName type, List<Located<TypeChange>> changes) implements Statement {
    public AlterType {
      changes = List.copyOf(changes);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterType(this);
    }
  }

  /**
   * {@code ALTER DOMAIN email SET NOT NULL}.
   *
   * @param domain its name
   * @param change the change
   */
  record AlterDomain(ObjectName domain, DomainChange change) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterDomain(this);
    }
  }

  /**
   * {@code ALTER SEQUENCE s INCREMENT BY 10 OWNED BY orders.id}.
   *
   * @param sequence its name
   * @param ifExists whether it may be missing
   * @param change the options that are given
   */
  record AlterSequence(ObjectName sequence, boolean ifExists, SequenceChange change)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterSequence(this);
    }
  }

  /**
   * The ALTER of anything else.
   *
   * @param object what is altered
   * @param change the change
   */
  record AlterObject(ObjectReference object, ObjectChange change) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterObject(this);
    }
  }

  /**
   * {@code COMMENT ON COLUMN orders.total IS 'gross'}.
   *
   * @param object what it is about
   * @param comment the comment, {@code ""} for NULL
   */
  record Comment(ObjectReference object, String comment) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comment(this);
    }
  }

  /**
   * One method for each kind of statement.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> extends Activity.Cases<R> {
    R createTable(CreateTable statement);

    R alterTable(AlterTable statement);

    R createIndex(CreateIndex statement);

    R createView(CreateView statement);

    R createObject(CreateObject statement);

    R createPart(CreatePart statement);

    R drop(Drop statement);

    R alterType(AlterType statement);

    R alterDomain(AlterDomain statement);

    R alterSequence(AlterSequence statement);

    R alterObject(AlterObject statement);

    R comment(Comment statement);
  }
}
