==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 build index orders_note_key  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_note_key;

CREATE UNIQUE INDEX CONCURRENTLY orders_note_key ON public.orders (note);

==== V20261121093000__case.sql.conf
executeInTransaction=false

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop index orders_note_key  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_note_key;

==== undo/U20261121093000__case.sql.conf
executeInTransaction=false

==== V20261121093001__case_make_index_orders_note_key_the_key_orders_note_key.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_make_index_orders_note_key_the_key_orders_note_key.sql
-- 1 make index orders_note_key the key orders_note_key  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_note_key UNIQUE USING INDEX orders_note_key;

==== undo/U20261121093001__case_make_index_orders_note_key_the_key_orders_note_key.sql
-- Rowan: takes back V20261121093001__case_make_index_orders_note_key_the_key_orders_note_key.sql
-- 1 drop key orders_note_key, keep index orders_note_key  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

SET lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_note_key;

RESET lock_timeout;

DROP INDEX CONCURRENTLY IF EXISTS public.orders_note_key;

CREATE UNIQUE INDEX CONCURRENTLY orders_note_key ON public.orders (note);

==== undo/U20261121093001__case_make_index_orders_note_key_the_key_orders_note_key.sql.conf
executeInTransaction=false
