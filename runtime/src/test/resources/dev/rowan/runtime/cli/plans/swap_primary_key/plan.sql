==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 build index orders_pkey_new  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_new;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON public.orders (id) INCLUDE (total);

==== V20261121093000__case.sql.conf
executeInTransaction=false

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop index orders_pkey_new  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_new;

==== undo/U20261121093000__case.sql.conf
executeInTransaction=false

==== V20261121093001__case_drop_lines_order_id_fkey.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_drop_lines_order_id_fkey.sql
-- 1 drop lines_order_id_fkey                        ACCESS EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_pkey                                ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 make index orders_pkey_new the key orders_pkey  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 add lines_order_id_fkey                         SHARE ROW EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;

==== undo/U20261121093001__case_drop_lines_order_id_fkey.sql
-- Rowan: takes back V20261121093001__case_drop_lines_order_id_fkey.sql
-- 1 build index orders_pkey_old                                   SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working
-- 2 drop lines_order_id_fkey, drop orders_pkey, make index orders_pkey_old the key orders_pkey and 1 more  ACCESS EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 3 build index orders_pkey_new                                   SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working
-- 4 validate lines_order_id_fkey                                  SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working · stops if a row does not satisfy it

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_old;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_old ON public.orders (id);

SET lock_timeout = '2s';

DO $$
BEGIN
  ALTER TABLE public.lines DROP CONSTRAINT IF EXISTS lines_order_id_fkey;
  ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_pkey;
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_old;
  ALTER TABLE public.lines
      ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;
END
$$;

RESET lock_timeout;

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_new;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON public.orders (id) INCLUDE (total);

ALTER TABLE public.lines VALIDATE CONSTRAINT lines_order_id_fkey;

==== undo/U20261121093001__case_drop_lines_order_id_fkey.sql.conf
executeInTransaction=false

==== V20261121093002__case_validate_lines_order_id_fkey.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_validate_lines_order_id_fkey.sql
-- 1 validate lines_order_id_fkey  SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines VALIDATE CONSTRAINT lines_order_id_fkey;

==== undo/U20261121093002__case_validate_lines_order_id_fkey.sql
-- Rowan: takes back V20261121093002__case_validate_lines_order_id_fkey.sql
-- 1 alter lines_order_id_fkey  ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;
