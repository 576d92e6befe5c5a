package dev.rowan.schema.ddl;

import dev.rowan.schema.plan.Step;

/**
 * A backfill as a DO block that commits after each batch, so that no row stays locked for long.
 *
 * <p>It walks the pages of the table and of all its partitions and children by ctid (a range scan
 * from 14 on, without an index) and takes up only rows that are still null: broken off, it may be
 * run again, and goes on where it stopped. A row that is updated moves to a page where it is no
 * longer null.
 */
final class BackfillText {
  /** About ten thousand rows of usual width. */
  private static final int PAGES = 200;

  private BackfillText() {}

  static String of(Step.Backfill step) {
    String table = Sql.name(step.table());
    String column = Sql.identifier(step.column().name());
    String update =
        "UPDATE ONLY %s SET "
            + column.replace("%", "%%")
            + " = "
            + Sql.parenthesized(step.value()).replace("%", "%%")
            + " WHERE "
            + column.replace("%", "%%")
            + " IS NULL AND ctid >= $1 AND ctid < $2";
    String body =
        """

        -- In batches of %2$d pages, each in a transaction of its own; takes up rows that are still
        -- null only, so it may be stopped and run again.
        DECLARE
          part regclass;
          page bigint;
          pages bigint;
        BEGIN
          FOR part IN
            WITH RECURSIVE tree AS (
              SELECT %1$s::regclass::oid AS id
              UNION ALL
              SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
            SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
          LOOP
            page := 0;
            pages := pg_relation_size(part) / current_setting('block_size')::bigint;
            WHILE page < pages LOOP
              EXECUTE format(%3$s, part)
                USING format('(%%s,0)', page)::tid, format('(%%s,0)', page + %2$d)::tid;
              COMMIT;
              page := page + %2$d;
              RAISE NOTICE '%%: %% of %% pages', part, least(page, pages), pages;
            END LOOP;
          END LOOP;
        END
        """
            .formatted(Sql.literal(table), PAGES, Sql.literal(update));
    return DoBlock.of(body);
  }
}
