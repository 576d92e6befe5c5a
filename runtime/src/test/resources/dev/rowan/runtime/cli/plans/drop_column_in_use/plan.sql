==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view open_orders     ACCESS EXCLUSIVE on open_orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_status_idx    ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 drop orders_status_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 drop orders.status        ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP VIEW public.open_orders;

DROP INDEX public.orders_status_idx;

ALTER TABLE public.orders DROP CONSTRAINT orders_status_check;

ALTER TABLE public.orders DROP COLUMN status;

CREATE VIEW public.open_orders AS
SELECT id
   FROM public.orders;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view open_orders                         ACCESS EXCLUSIVE on open_orders, no scan, no rewrite · old code keeps working
-- 2 add orders.status                             ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 add orders_status_check if the rows allow it  ACCESS EXCLUSIVE on orders, reads all rows · old code keeps working
-- 4 add orders_status_idx                         SHARE on orders, reads all rows · old code keeps working
-- 1 step on what no program uses yet, or without a table lock
-- not exact: orders.status comes back without what it held
-- not exact: add orders_status_check if the rows allow it
SET LOCAL lock_timeout = '2s';

DROP VIEW public.open_orders;

ALTER TABLE public.orders ADD COLUMN status text;

DO $$
BEGIN
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_status_check CHECK (status <> ''::text);
EXCEPTION WHEN integrity_constraint_violation OR invalid_foreign_key THEN
  RAISE WARNING '%', SQLERRM;
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_status_check CHECK (status <> ''::text) NOT VALID;
END
$$;

CREATE INDEX orders_status_idx ON public.orders (status);

CREATE VIEW public.open_orders AS
SELECT id,
    status
   FROM public.orders;
