==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 add orders_total_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop orders_total_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_total_check;

==== V20261121093001__case_validate_orders_total_check.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_validate_orders_total_check.sql
-- 1 validate orders_total_check  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_check;

==== undo/U20261121093001__case_validate_orders_total_check.sql
-- Rowan: takes back V20261121093001__case_validate_orders_total_check.sql
-- 1 alter orders_total_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_total_check;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
