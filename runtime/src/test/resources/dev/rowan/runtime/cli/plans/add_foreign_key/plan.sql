==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 build index orders_customer_id_idx  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_customer_id_idx;

CREATE INDEX CONCURRENTLY orders_customer_id_idx ON public.orders (customer_id);

==== V20261121093000__case.sql.conf
executeInTransaction=false

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop index orders_customer_id_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_customer_id_idx;

==== undo/U20261121093000__case.sql.conf
executeInTransaction=false

==== V20261121093001__case_add_orders_customer_id_fkey.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_add_orders_customer_id_fkey.sql
-- 1 add orders_customer_id_fkey  SHARE ROW EXCLUSIVE on customers, orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) NOT VALID;

==== undo/U20261121093001__case_add_orders_customer_id_fkey.sql
-- Rowan: takes back V20261121093001__case_add_orders_customer_id_fkey.sql
-- 1 drop orders_customer_id_fkey  ACCESS EXCLUSIVE on customers, orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

==== V20261121093002__case_validate_orders_customer_id_fkey.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_validate_orders_customer_id_fkey.sql
-- 1 validate orders_customer_id_fkey  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_id_fkey;

==== undo/U20261121093002__case_validate_orders_customer_id_fkey.sql
-- Rowan: takes back V20261121093002__case_validate_orders_customer_id_fkey.sql
-- 1 alter orders_customer_id_fkey  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) NOT VALID;
