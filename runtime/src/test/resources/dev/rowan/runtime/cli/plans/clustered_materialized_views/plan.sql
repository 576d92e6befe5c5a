==== V20261121093000__case.sql
-- Rowan: case (1 of 5)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view sums  ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 5 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER INDEX public.least_by_customer RENAME TO "Least by customer";

CREATE MATERIALIZED VIEW public.most AS
SELECT customer_id,
    max(total) AS total
   FROM public.orders
  GROUP BY customer_id;

CREATE INDEX most_by_customer ON public.most (customer_id);

ALTER MATERIALIZED VIEW public.most CLUSTER ON most_by_customer;

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    max(total) AS total
   FROM public.orders
  GROUP BY customer_id;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view sums   ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 2 alter view most  ACCESS EXCLUSIVE on most, no scan, no rewrite · old code keeps working
-- 3 drop view most   ACCESS EXCLUSIVE on most, no scan, no rewrite · breaks code that still uses it
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    sum(total) AS total
   FROM public.orders
  GROUP BY customer_id;

CREATE INDEX by_customer ON public.sums (customer_id);

ALTER MATERIALIZED VIEW public.sums CLUSTER ON by_customer;

ALTER MATERIALIZED VIEW public.most SET WITHOUT CLUSTER;

DROP INDEX public.most_by_customer;

DROP MATERIALIZED VIEW public.most;

ALTER INDEX public."Least by customer" RENAME TO least_by_customer;

==== V20261121093001__case_build_index_by_number.sql
-- Rowan: case (2 of 5)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_by_number.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_number;

CREATE INDEX CONCURRENTLY by_number ON public.counts (orders);

==== V20261121093001__case_build_index_by_number.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_by_number.sql
-- Rowan: takes back V20261121093001__case_build_index_by_number.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_number;

==== undo/U20261121093001__case_build_index_by_number.sql.conf
executeInTransaction=false

==== V20261121093002__case_build_index_by_customer.sql
-- Rowan: case (3 of 5)                            from V20261121093001 · undo: undo/U20261121093002__case_build_index_by_customer.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_customer;

CREATE INDEX CONCURRENTLY by_customer ON public.sums (customer_id);

==== V20261121093002__case_build_index_by_customer.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_build_index_by_customer.sql
-- Rowan: takes back V20261121093002__case_build_index_by_customer.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_customer;

==== undo/U20261121093002__case_build_index_by_customer.sql.conf
executeInTransaction=false

==== V20261121093003__case_build_index_by_total.sql
-- Rowan: case (4 of 5)                            from V20261121093002 · undo: undo/U20261121093003__case_build_index_by_total.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_total;

CREATE INDEX CONCURRENTLY by_total ON public.sums (total);

==== V20261121093003__case_build_index_by_total.sql.conf
executeInTransaction=false

==== undo/U20261121093003__case_build_index_by_total.sql
-- Rowan: takes back V20261121093003__case_build_index_by_total.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.by_total;

==== undo/U20261121093003__case_build_index_by_total.sql.conf
executeInTransaction=false

==== V20261121093004__case_alter_view_counts.sql
-- Rowan: case (5 of 5)                            from V20261121093003 · undo: undo/U20261121093004__case_alter_view_counts.sql
-- 1 alter view counts  ACCESS EXCLUSIVE on counts, no scan, no rewrite · old code keeps working
-- 2 alter view sums    ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER MATERIALIZED VIEW public.counts CLUSTER ON by_number;

ALTER MATERIALIZED VIEW public.sums CLUSTER ON by_total;

==== undo/U20261121093004__case_alter_view_counts.sql
-- Rowan: takes back V20261121093004__case_alter_view_counts.sql
-- 1 alter view sums    ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 2 alter view counts  ACCESS EXCLUSIVE on counts, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER MATERIALIZED VIEW public.sums SET WITHOUT CLUSTER;

ALTER MATERIALIZED VIEW public.counts SET WITHOUT CLUSTER;
