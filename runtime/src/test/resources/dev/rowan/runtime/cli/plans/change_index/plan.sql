==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 rename orders_status_idx to orders_status_idx_old  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER INDEX public.orders_status_idx RENAME TO orders_status_idx_old;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 rename orders_status_idx_old to orders_status_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER INDEX public.orders_status_idx_old RENAME TO orders_status_idx;

==== V20261121093001__case_build_index_orders_status_idx.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_orders_status_idx.sql
-- 1 build index orders_status_idx  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_idx;

CREATE INDEX CONCURRENTLY orders_status_idx ON public.orders (status, total);

==== V20261121093001__case_build_index_orders_status_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_orders_status_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_orders_status_idx.sql
-- 1 drop index orders_status_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_idx;

==== undo/U20261121093001__case_build_index_orders_status_idx.sql.conf
executeInTransaction=false

==== V20261121093002__case_drop_index_orders_status_idx_old.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_drop_index_orders_status_idx_old.sql
-- 1 drop index orders_status_idx_old  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_idx_old;

==== V20261121093002__case_drop_index_orders_status_idx_old.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_drop_index_orders_status_idx_old.sql
-- Rowan: takes back V20261121093002__case_drop_index_orders_status_idx_old.sql
-- 1 build index orders_status_idx_old  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_status_idx_old;

CREATE INDEX CONCURRENTLY orders_status_idx_old ON public.orders (status);

==== undo/U20261121093002__case_drop_index_orders_status_idx_old.sql.conf
executeInTransaction=false
