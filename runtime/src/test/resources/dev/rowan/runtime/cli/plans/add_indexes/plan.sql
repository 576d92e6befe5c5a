==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 build index orders_lower_idx  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_lower_idx;

CREATE UNIQUE INDEX CONCURRENTLY orders_lower_idx ON public.orders (lower(note));

==== V20261121093000__case.sql.conf
executeInTransaction=false

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop index orders_lower_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_lower_idx;

==== undo/U20261121093000__case.sql.conf
executeInTransaction=false

==== V20261121093001__case_build_index_orders_status_total_note_idx.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_orders_status_total_note_idx.sql
-- 1 build index orders_status_total_note_idx  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_total_note_idx;

CREATE INDEX CONCURRENTLY orders_status_total_note_idx ON public.orders (status, total DESC) INCLUDE (note) WHERE (status = 'NEW'::text);

==== V20261121093001__case_build_index_orders_status_total_note_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_orders_status_total_note_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_orders_status_total_note_idx.sql
-- 1 drop index orders_status_total_note_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_total_note_idx;

==== undo/U20261121093001__case_build_index_orders_status_total_note_idx.sql.conf
executeInTransaction=false
