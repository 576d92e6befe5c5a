==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 add customers.email   ACCESS EXCLUSIVE on customers, no scan, no rewrite · old code keeps working
-- 2 add orders.gift_wrap  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 add orders.coupon     ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.customers ADD COLUMN email text;

ALTER TABLE public.orders ADD COLUMN gift_wrap boolean NOT NULL DEFAULT false;

ALTER TABLE public.orders ADD COLUMN coupon text;

COMMENT ON COLUMN public.orders.coupon IS 'as typed';

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop orders.coupon     ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 2 drop orders.gift_wrap  ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 3 drop customers.email   ACCESS EXCLUSIVE on customers, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP COLUMN coupon;

ALTER TABLE public.orders DROP COLUMN gift_wrap;

ALTER TABLE public.customers DROP COLUMN email;
