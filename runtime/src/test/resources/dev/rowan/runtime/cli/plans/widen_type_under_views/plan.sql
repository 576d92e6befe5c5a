==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view big_ids              ACCESS EXCLUSIVE on big_ids, no scan, no rewrite · old code keeps working
-- 2 drop view big_orders           ACCESS EXCLUSIVE on big_orders, no scan, no rewrite · old code keeps working
-- 3 change orders.total to bigint  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP VIEW public.big_ids;

DROP VIEW public.big_orders;

ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

CREATE VIEW public.big_orders AS
SELECT id,
    total
   FROM public.orders
  WHERE (total > 100);

CREATE VIEW public.big_ids AS
SELECT id
   FROM public.big_orders
  WHERE (total > 200);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view big_ids               ACCESS EXCLUSIVE on big_ids, no scan, no rewrite · old code keeps working
-- 2 drop view big_orders            ACCESS EXCLUSIVE on big_orders, no scan, no rewrite · old code keeps working
-- 3 change orders.total to integer  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP VIEW public.big_ids;

DROP VIEW public.big_orders;

ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

CREATE VIEW public.big_orders AS
SELECT id,
    total
   FROM public.orders
  WHERE (total > 100);

CREATE VIEW public.big_ids AS
SELECT id
   FROM public.big_orders
  WHERE (total > 200);
