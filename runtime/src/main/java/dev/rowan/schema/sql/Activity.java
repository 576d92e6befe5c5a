package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that makes no object: it sets something, moves rows, asks, or is not understood. */
public sealed interface Activity extends Statement {
  /** Calls the case for this kind of activity. */
  <R> R match(Activity.Cases<R> cases);

  /**
   * {@code SET LOCAL lock_timeout = '2s'}, {@code RESET lock_timeout}.
   *
   * @param parameter its name, in lower case; {@code all} for RESET ALL
   * @param values the values, unquoted; null for DEFAULT and RESET
   * @param local whether until the end of the transaction only
   */
  record SetParameter(String parameter, @Nullable List<String> values, boolean local)
      implements Activity {
    public SetParameter {
      values = values == null ? null : List.copyOf(values);
    }

    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.setting(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.setting(this);
    }
  }

  /**
   * {@code BEGIN}, {@code COMMIT}, {@code ROLLBACK}, {@code SAVEPOINT} and the like.
   *
   * @param kind what becomes of the transaction
   */
  record Transaction(Kind kind) implements Activity {
    /** What becomes of a transaction. */
    public enum Kind {
      /** BEGIN, START TRANSACTION. */
      BEGIN,
      /** COMMIT, END. */
      COMMIT,
      /** ROLLBACK, ABORT. */
      ROLLBACK,
      /** SAVEPOINT, RELEASE, ROLLBACK TO, SET TRANSACTION, LOCK: it goes on. */
      GO_ON
    }

    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.transaction(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.transaction(this);
    }
  }

  /**
   * {@code TRUNCATE orders, lines}.
   *
   * @param tables the tables
   * @param cascade whether tables that refer to them are emptied too
   */
  record Truncate(List<ObjectName> tables, boolean cascade) implements Activity {
    public Truncate {
      tables = List.copyOf(tables);
    }

    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.truncate(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.truncate(this);
    }
  }

  /**
   * {@code VACUUM}, {@code ANALYZE}, {@code CLUSTER}, {@code REINDEX}, {@code REFRESH MATERIALIZED
   * VIEW}.
   *
   * @param command its first words, in lower case: {@code vacuum full}, {@code reindex table},
   *     {@code refresh}
   * @param object the table, index or view, or null for all
   * @param concurrently whether without a strong lock
   */
  record Maintain(String command, @Nullable ObjectName object, boolean concurrently)
      implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.maintain(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.maintain(this);
    }
  }

  /**
   * {@code UPDATE orders SET …}, {@code INSERT}, {@code DELETE}, {@code MERGE}, {@code COPY}.
   *
   * @param command its first word, in lower case
   * @param table the table
   * @param filtered whether a WHERE stands in it
   */
  record ChangeRows(String command, ObjectName table, boolean filtered) implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.changeRows(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.changeRows(this);
    }
  }

  /**
   * {@code SELECT}, {@code VALUES}, {@code WITH}, {@code TABLE}.
   *
   * @param query the query, verbatim
   */
  record Query(String query) implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.query(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.query(this);
    }
  }

  /**
   * {@code GRANT}, {@code REVOKE}, {@code ALTER DEFAULT PRIVILEGES}.
   *
   * @param statement the statement, verbatim
   */
  record Privileges(String statement) implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.privileges(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.privileges(this);
    }
  }

  /**
   * {@code DO $$ … $$}.
   *
   * @param body the body, unquoted
   * @param language its language
   */
  record Block(String body, String language) implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.block(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.block(this);
    }
  }

  /**
   * Whatever is not understood.
   *
   * @param command its first words, at most three, in upper case: {@code CREATE FOO}
   */
  record Raw(String command) implements Activity {
    @Override
    public <R> R match(Statement.Cases<R> cases) {
      return cases.raw(this);
    }

    @Override
    public <R> R match(Activity.Cases<R> cases) {
      return cases.raw(this);
    }
  }

  /**
   * One method for each kind of activity.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R setting(SetParameter activity);

    R transaction(Transaction activity);

    R truncate(Truncate activity);

    R maintain(Maintain activity);

    R changeRows(ChangeRows activity);

    R query(Query activity);

    R privileges(Privileges activity);

    R block(Block activity);

    R raw(Raw activity);
  }
}
