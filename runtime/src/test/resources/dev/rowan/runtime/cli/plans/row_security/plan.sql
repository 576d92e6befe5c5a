==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 alter table orders        ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add policy own on orders  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON public.orders
    USING (customer_id = (current_setting('app.customer'::text))::bigint);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop policy own on orders  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 alter table orders         ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP POLICY own ON public.orders;

ALTER TABLE public.orders DISABLE ROW LEVEL SECURITY;
