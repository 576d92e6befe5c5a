==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop lines_code_fkey  ACCESS EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_code_key  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 drop orders_pkey      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 drop ref_once         ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP CONSTRAINT lines_code_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_code_key;

ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders DROP CONSTRAINT ref_once;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 build index ref_once_old                                      SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working
-- 2 build index orders_pkey_old                                   SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working
-- 3 build index orders_code_key_old                               SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working
-- 4 make index ref_once_old the key ref_once, make index orders_pkey_old the key orders_pkey, make index orders_code_key_old the key orders_code_key and 1 more  ACCESS EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 5 validate lines_code_fkey                                      SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working · stops if a row does not satisfy it

DROP INDEX CONCURRENTLY IF EXISTS public.ref_once_old;

CREATE UNIQUE INDEX CONCURRENTLY ref_once_old ON public.orders (ref);

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey_old;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_old ON public.orders (id);

DROP INDEX CONCURRENTLY IF EXISTS public.orders_code_key_old;

CREATE UNIQUE INDEX CONCURRENTLY orders_code_key_old ON public.orders (code);

SET lock_timeout = '2s';

DO $$
BEGIN
  ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS ref_once;
  ALTER TABLE public.orders
      ADD CONSTRAINT ref_once UNIQUE USING INDEX ref_once_old DEFERRABLE;
  ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_pkey;
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_old;
  ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_code_key;
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_key_old;
  ALTER TABLE public.lines DROP CONSTRAINT IF EXISTS lines_code_fkey;
  ALTER TABLE public.lines
      ADD CONSTRAINT lines_code_fkey FOREIGN KEY (code) REFERENCES public.orders (code) NOT VALID;
END
$$;

RESET lock_timeout;

ALTER TABLE public.lines VALIDATE CONSTRAINT lines_code_fkey;

==== undo/U20261121093000__case.sql.conf
executeInTransaction=false

==== V20261121093001__case_build_index_ref_one.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_ref_one.sql
-- 1 build index ref_one  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.ref_one;

CREATE UNIQUE INDEX CONCURRENTLY ref_one ON public.orders (ref);

==== V20261121093001__case_build_index_ref_one.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_ref_one.sql
-- Rowan: takes back V20261121093001__case_build_index_ref_one.sql
-- 1 drop index ref_one  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.ref_one;

==== undo/U20261121093001__case_build_index_ref_one.sql.conf
executeInTransaction=false

==== V20261121093002__case_make_index_ref_one_the_key_ref_one.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_make_index_ref_one_the_key_ref_one.sql
-- 1 make index ref_one the key ref_one  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT ref_one UNIQUE USING INDEX ref_one DEFERRABLE INITIALLY DEFERRED;

==== undo/U20261121093002__case_make_index_ref_one_the_key_ref_one.sql
-- Rowan: takes back V20261121093002__case_make_index_ref_one_the_key_ref_one.sql
-- 1 drop key ref_one, keep index ref_one  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

SET lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS ref_one;

RESET lock_timeout;

DROP INDEX CONCURRENTLY IF EXISTS public.ref_one;

CREATE UNIQUE INDEX CONCURRENTLY ref_one ON public.orders (ref);

==== undo/U20261121093002__case_make_index_ref_one_the_key_ref_one.sql.conf
executeInTransaction=false
