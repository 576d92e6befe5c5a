package dev.rowan.benchmark.catalog;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A generated database: tables of 20 columns with a primary key, 3 indexes and 2 foreign keys.
 *
 * @param tables how many
 */
record ManyTables(int tables) {
  private static final int CHANGES = 50;

  /**
   * A change of it.
   *
   * @param sql the statement
   * @param path where a comparison must find it
   */
  record Change(String sql, ObjectPath path) {}

  /** Returns the statements that make it in an empty database. */
  List<String> creation() {
    return List.of(
        """
        DO $$ BEGIN FOR i IN 1..%d LOOP
          EXECUTE format('CREATE TABLE t%%s (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            one_id bigint NOT NULL, other_id bigint, name text NOT NULL, code varchar(40) NOT NULL,
            status text NOT NULL DEFAULT ''NEW'' CHECK (status IN (''NEW'', ''OLD'')),
            price numeric(12,2) NOT NULL DEFAULT 0, amount integer, rate double precision,
            active boolean NOT NULL DEFAULT true, tags text[], doc jsonb, note varchar(500),
            a1 integer DEFAULT 1, a2 integer, a3 text, a4 date, a5 uuid,
            created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz)', i);
          EXECUTE format('CREATE INDEX t%%s_one ON t%%s (one_id)', i, i);
          EXECUTE format('CREATE UNIQUE INDEX t%%s_code ON t%%s (lower(code), id DESC)', i, i);
          EXECUTE format('CREATE INDEX t%%s_new ON t%%s (created_at) WHERE status = ''NEW''', i, i);
        END LOOP; END $$"""
            .formatted(tables),
        """
        DO $$ BEGIN FOR i IN 1..%1$d LOOP
          EXECUTE format('ALTER TABLE t%%s ADD CONSTRAINT t%%s_one_fkey FOREIGN KEY (one_id)
            REFERENCES t%%s ON DELETE CASCADE', i, i, i %% %1$d + 1);
          EXECUTE format('ALTER TABLE t%%s ADD CONSTRAINT t%%s_other_fkey FOREIGN KEY (other_id)
            REFERENCES t%%s', i, i, (i * 7) %% %1$d + 1);
        END LOOP; END $$"""
            .formatted(tables));
  }

  /** Returns fifty changes in tables far from each other, of ten kinds. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      changes.add(change(i, "t" + (1 + i * (tables / CHANGES))));
    }
    return changes;
  }

  private static Change change(int number, String table) {
    ObjectName name = new ObjectName("public", table);
    String alter = "ALTER TABLE " + table + " ";
    return switch (number % 10) {
      case 0 -> new Change(alter + "ALTER note TYPE varchar(800)", column(name, "note"));
      case 1 -> new Change(alter + "ADD extra text DEFAULT 'x'", column(name, "extra"));
      case 2 -> new Change(alter + "DROP a3", column(name, "a3"));
      case 3 -> new Change(alter + "ALTER amount SET NOT NULL", column(name, "amount"));
      case 4 -> new Change(alter + "ALTER a1 DROP DEFAULT", column(name, "a1"));
      case 5 ->
          new Change(
              alter + "DROP CONSTRAINT " + table + "_other_fkey",
              new ObjectPath(ObjectPath.Kind.CONSTRAINT, name, table + "_other_fkey"));
      case 6 ->
          new Change(
              "DROP INDEX " + table + "_one",
              new ObjectPath(ObjectPath.Kind.INDEX, name, table + "_one"));
      case 7 ->
          new Change(
              "CREATE INDEX " + table + "_name ON " + table + " (name)",
              new ObjectPath(ObjectPath.Kind.INDEX, name, table + "_name"));
      case 8 -> new Change("COMMENT ON TABLE " + table + " IS 'changed'", ObjectPath.table(name));
      default -> new Change(alter + "SET (fillfactor = 80)", ObjectPath.table(name));
    };
  }

  private static ObjectPath column(ObjectName table, String column) {
    return ObjectPath.column(table, column);
  }
}
