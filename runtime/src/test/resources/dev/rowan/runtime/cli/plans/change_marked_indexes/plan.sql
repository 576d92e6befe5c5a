==== V20261121093000__case.sql
-- Rowan: case (1 of 5)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 add lines.place  ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines ADD COLUMN place integer;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop lines.place  ACCESS EXCLUSIVE on lines, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP COLUMN place;

==== V20261121093001__case_build_index_lines_key_new.sql
-- Rowan: case (2 of 5)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_lines_key_new.sql
-- 1 build index lines_key_new  SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.lines_key_new;

CREATE UNIQUE INDEX CONCURRENTLY lines_key_new ON public.lines (id, place);

==== V20261121093001__case_build_index_lines_key_new.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_lines_key_new.sql
-- Rowan: takes back V20261121093001__case_build_index_lines_key_new.sql
-- 1 drop index lines_key_new  SHARE UPDATE EXCLUSIVE on lines, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.lines_key_new;

==== undo/U20261121093001__case_build_index_lines_key_new.sql.conf
executeInTransaction=false

==== V20261121093002__case_drop_by_customer.sql
-- Rowan: case (3 of 5)                            from V20261121093001 · undo: undo/U20261121093002__case_drop_by_customer.sql
-- 1 drop by_customer  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add by_customer   SHARE on orders, reads all rows · old code keeps working
-- 3 drop told_by      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 add told_by       SHARE on orders, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP INDEX public.by_customer;

CREATE INDEX by_customer ON public.orders (customer_id, total);

ALTER TABLE public.orders CLUSTER ON by_customer;

DROP INDEX public.told_by;

CREATE UNIQUE INDEX told_by ON public.orders (id, customer_id);

ALTER TABLE public.orders REPLICA IDENTITY USING INDEX told_by;

==== undo/U20261121093002__case_drop_by_customer.sql
-- Rowan: takes back V20261121093002__case_drop_by_customer.sql
-- 1 drop told_by      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add told_by       SHARE on orders, reads all rows · old code keeps working
-- 3 drop by_customer  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 add by_customer   SHARE on orders, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP INDEX public.told_by;

CREATE UNIQUE INDEX told_by ON public.orders (id);

ALTER TABLE public.orders REPLICA IDENTITY USING INDEX told_by;

DROP INDEX public.by_customer;

CREATE INDEX by_customer ON public.orders (customer_id);

ALTER TABLE public.orders CLUSTER ON by_customer;

==== V20261121093003__case_drop_sums_by.sql
-- Rowan: case (4 of 5)                            from V20261121093002 · undo: undo/U20261121093003__case_drop_sums_by.sql
-- 2 steps on what no program uses yet, or without a table lock

DROP INDEX public.sums_by;

CREATE INDEX sums_by ON public.sums (total);

ALTER MATERIALIZED VIEW public.sums CLUSTER ON sums_by;

==== undo/U20261121093003__case_drop_sums_by.sql
-- Rowan: takes back V20261121093003__case_drop_sums_by.sql
-- 2 steps on what no program uses yet, or without a table lock

DROP INDEX public.sums_by;

CREATE INDEX sums_by ON public.sums (customer_id);

ALTER MATERIALIZED VIEW public.sums CLUSTER ON sums_by;

==== V20261121093004__case_drop_lines_key.sql
-- Rowan: case (5 of 5)                            from V20261121093003 · undo: undo/U20261121093004__case_drop_lines_key.sql
-- 1 drop lines_key                              ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
-- 2 make index lines_key_new the key lines_key  ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP CONSTRAINT lines_key;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_key UNIQUE USING INDEX lines_key_new;

ALTER TABLE public.lines CLUSTER ON lines_key;

==== undo/U20261121093004__case_drop_lines_key.sql
-- Rowan: takes back V20261121093004__case_drop_lines_key.sql
-- 1 build index lines_key_old                                   SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working
-- 2 drop lines_key, make index lines_key_old the key lines_key  ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
-- 3 build index lines_key_new                                   SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.lines_key_old;

CREATE UNIQUE INDEX CONCURRENTLY lines_key_old ON public.lines (id);

SET lock_timeout = '2s';

DO $$
BEGIN
  ALTER TABLE public.lines DROP CONSTRAINT IF EXISTS lines_key;
  ALTER TABLE public.lines
      ADD CONSTRAINT lines_key UNIQUE USING INDEX lines_key_old;
  ALTER TABLE public.lines CLUSTER ON lines_key;
END
$$;

RESET lock_timeout;

DROP INDEX CONCURRENTLY IF EXISTS public.lines_key_new;

CREATE UNIQUE INDEX CONCURRENTLY lines_key_new ON public.lines (id, place);

==== undo/U20261121093004__case_drop_lines_key.sql.conf
executeInTransaction=false
