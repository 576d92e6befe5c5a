==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
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

==== V20261121093001__case_drop_orders_pkey.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_drop_orders_pkey.sql
-- 1 drop orders_pkey                                ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 make index orders_pkey_new the key orders_pkey  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

==== undo/U20261121093001__case_drop_orders_pkey.sql
-- Rowan: takes back V20261121093001__case_drop_orders_pkey.sql
-- 1 drop key orders_pkey, keep index orders_pkey_new  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add orders_pkey                                   ACCESS EXCLUSIVE on orders, reads all rows · old code keeps working

SET lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_pkey;

RESET lock_timeout;

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_new;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON public.orders (id) INCLUDE (total);

SET lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

RESET lock_timeout;

==== undo/U20261121093001__case_drop_orders_pkey.sql.conf
executeInTransaction=false
