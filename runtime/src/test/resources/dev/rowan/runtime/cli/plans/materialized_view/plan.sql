==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view sums  ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    max(total) AS total
   FROM public.orders
  GROUP BY customer_id;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view sums  ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    sum(total) AS total
   FROM public.orders
  GROUP BY customer_id;

CREATE UNIQUE INDEX sums_customer_id_idx ON public.sums (customer_id);

==== V20261121093001__case_build_index_sums_customer_id_idx.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_sums_customer_id_idx.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.sums_customer_id_idx;

CREATE UNIQUE INDEX CONCURRENTLY sums_customer_id_idx ON public.sums (customer_id);

==== V20261121093001__case_build_index_sums_customer_id_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_sums_customer_id_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_sums_customer_id_idx.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.sums_customer_id_idx;

==== undo/U20261121093001__case_build_index_sums_customer_id_idx.sql.conf
executeInTransaction=false
