==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 set default of orders.note  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 make orders.note not null   ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN note SET DEFAULT 'none'::text;

ALTER TABLE public.orders ADD CONSTRAINT orders_note_not_null NOT NULL note NOT VALID;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 let orders.note be null      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 drop default of orders.note  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;

ALTER TABLE public.orders ALTER COLUMN note DROP DEFAULT;

==== V20261121093001__case_fill_orders_note.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_fill_orders_note.sql
-- 1 fill orders.note  ROW EXCLUSIVE on orders, changes rows in batches · old code keeps working

DO $$
-- In batches of 200 pages, each in a transaction of its own; takes up rows that are still
-- null only, so it may be stopped and run again.
DECLARE
  part regclass;
  page bigint;
  pages bigint;
BEGIN
  FOR part IN
    WITH RECURSIVE tree AS (
      SELECT 'public.orders'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET note = (''none''::text) WHERE note IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093001__case_fill_orders_note.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_fill_orders_note.sql
-- Rowan: takes back V20261121093001__case_fill_orders_note.sql
-- 1 nothing: rows of public.orders keep what was filled into note  rows of public.orders keep what was filled into note

==== V20261121093002__case_validate_orders_note_not_null.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_validate_orders_note_not_null.sql
-- 1 validate orders.note not null  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_note_not_null;

==== undo/U20261121093002__case_validate_orders_note_not_null.sql
-- Rowan: takes back V20261121093002__case_validate_orders_note_not_null.sql
-- 1 make orders.note not null  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;

ALTER TABLE public.orders ADD CONSTRAINT orders_note_not_null NOT NULL note NOT VALID;
