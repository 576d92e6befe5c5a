==== V20261121093000__case.sql
-- Rowan: case (1 of 7)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 make orders.id not null  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

CREATE TABLE public.notes (
    id   integer,
    code text
);

ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null NOT NULL id NOT VALID;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 let orders.id be null  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 drop table notes       ACCESS EXCLUSIVE on notes, no scan, no rewrite · breaks code that still uses it · its rows are lost
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;

DROP TABLE public.notes;

==== V20261121093001__case_validate_orders_id_not_null.sql
-- Rowan: case (2 of 7)                            from V20261121093000 · undo: undo/U20261121093001__case_validate_orders_id_not_null.sql
-- 1 validate orders.id not null  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null;

==== undo/U20261121093001__case_validate_orders_id_not_null.sql
-- Rowan: takes back V20261121093001__case_validate_orders_id_not_null.sql
-- 1 make orders.id not null  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN id DROP NOT NULL;

ALTER TABLE public.orders ADD CONSTRAINT orders_id_not_null NOT NULL id NOT VALID;

==== V20261121093002__case_build_index_orders_code_key.sql
-- Rowan: case (3 of 7)                            from V20261121093001 · undo: undo/U20261121093002__case_build_index_orders_code_key.sql
-- 1 build index orders_code_key  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_code_key;

CREATE UNIQUE INDEX CONCURRENTLY orders_code_key ON public.orders (code);

==== V20261121093002__case_build_index_orders_code_key.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_build_index_orders_code_key.sql
-- Rowan: takes back V20261121093002__case_build_index_orders_code_key.sql
-- 1 drop index orders_code_key  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_code_key;

==== undo/U20261121093002__case_build_index_orders_code_key.sql.conf
executeInTransaction=false

==== V20261121093003__case_build_index_orders_n_key.sql
-- Rowan: case (4 of 7)                            from V20261121093002 · undo: undo/U20261121093003__case_build_index_orders_n_key.sql
-- 1 build index orders_n_key  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_n_key;

CREATE UNIQUE INDEX CONCURRENTLY orders_n_key ON public.orders (n);

==== V20261121093003__case_build_index_orders_n_key.sql.conf
executeInTransaction=false

==== undo/U20261121093003__case_build_index_orders_n_key.sql
-- Rowan: takes back V20261121093003__case_build_index_orders_n_key.sql
-- 1 drop index orders_n_key  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_n_key;

==== undo/U20261121093003__case_build_index_orders_n_key.sql.conf
executeInTransaction=false

==== V20261121093004__case_build_index_orders_pkey.sql
-- Rowan: case (5 of 7)                            from V20261121093003 · undo: undo/U20261121093004__case_build_index_orders_pkey.sql
-- 1 build index orders_pkey  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey;

CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON public.orders (id);

==== V20261121093004__case_build_index_orders_pkey.sql.conf
executeInTransaction=false

==== undo/U20261121093004__case_build_index_orders_pkey.sql
-- Rowan: takes back V20261121093004__case_build_index_orders_pkey.sql
-- 1 drop index orders_pkey  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_pkey;

==== undo/U20261121093004__case_build_index_orders_pkey.sql.conf
executeInTransaction=false

==== V20261121093005__case_make_index_orders_code_key_the_key_orders_code_key.sql
-- Rowan: case (6 of 7)                            from V20261121093004 · undo: undo/U20261121093005__case_make_index_orders_code_key_the_key_orders_code_key.sql
-- 1 make index orders_code_key the key orders_code_key  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add notes_code_fkey                                 SHARE ROW EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 make index orders_n_key the key orders_n_key        ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 add lines_n_fkey                                    SHARE ROW EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 5 make index orders_pkey the key orders_pkey          ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 6 add notes_id_fkey                                   SHARE ROW EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_key;

ALTER TABLE public.notes
    ADD CONSTRAINT notes_code_fkey FOREIGN KEY (code) REFERENCES public.orders (code);

ALTER TABLE public.orders
    ADD CONSTRAINT orders_n_key UNIQUE USING INDEX orders_n_key;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_n_fkey FOREIGN KEY (n) REFERENCES public.orders (n) NOT VALID;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;

ALTER TABLE public.notes
    ADD CONSTRAINT notes_id_fkey FOREIGN KEY (id) REFERENCES public.orders (id);

==== undo/U20261121093005__case_make_index_orders_code_key_the_key_orders_code_key.sql
-- Rowan: takes back V20261121093005__case_make_index_orders_code_key_the_key_orders_code_key.sql
-- 1 drop notes_id_fkey    ACCESS EXCLUSIVE on notes, orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_pkey      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 drop lines_n_fkey     ACCESS EXCLUSIVE on lines, orders, no scan, no rewrite · old code keeps working
-- 4 drop orders_n_key     ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 5 drop notes_code_fkey  ACCESS EXCLUSIVE on notes, orders, no scan, no rewrite · old code keeps working
-- 6 drop orders_code_key  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 7 add orders_pkey       SHARE on orders, reads all rows · old code keeps working
-- 8 add orders_n_key      SHARE on orders, reads all rows · old code keeps working
-- 9 add orders_code_key   SHARE on orders, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.notes DROP CONSTRAINT notes_id_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.lines DROP CONSTRAINT lines_n_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_n_key;

ALTER TABLE public.notes DROP CONSTRAINT notes_code_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_code_key;

CREATE UNIQUE INDEX orders_pkey ON public.orders (id);

CREATE UNIQUE INDEX orders_n_key ON public.orders (n);

CREATE UNIQUE INDEX orders_code_key ON public.orders (code);

==== V20261121093006__case_validate_lines_n_fkey.sql
-- Rowan: case (7 of 7)                            from V20261121093005 · undo: undo/U20261121093006__case_validate_lines_n_fkey.sql
-- 1 validate lines_n_fkey  SHARE UPDATE EXCLUSIVE on lines, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines VALIDATE CONSTRAINT lines_n_fkey;

==== undo/U20261121093006__case_validate_lines_n_fkey.sql
-- Rowan: takes back V20261121093006__case_validate_lines_n_fkey.sql
-- 1 alter lines_n_fkey  ACCESS EXCLUSIVE on lines, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.lines DROP CONSTRAINT lines_n_fkey;

ALTER TABLE public.lines
    ADD CONSTRAINT lines_n_fkey FOREIGN KEY (n) REFERENCES public.orders (n) NOT VALID;
