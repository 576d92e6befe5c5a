==== V20261121093000__case.sql
-- Rowan: case (1 of 9)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop events_n_idx              ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
-- 2 drop events_pkey               ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
-- 3 drop events_2025_n_idx         ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
-- 4 drop events_2025_pkey          ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
-- 5 drop events_2025_1_n_idx       ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
-- 6 make events_2025_1.n not null  ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
-- 7 drop events_2025_1_pkey        ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
-- 8 add events_2025_1_pkey         ACCESS EXCLUSIVE on events_2025_1, reads all rows · old code keeps working
-- 9 add events_2025_pkey           ACCESS EXCLUSIVE on events_2025, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP INDEX public.events_n_idx;

ALTER TABLE public.events DROP CONSTRAINT events_pkey;

ALTER TABLE public.events_2025_1 ADD CONSTRAINT events_2025_1_n_not_null NOT NULL n NOT VALID;

ALTER TABLE public.events_2025_1
    ADD CONSTRAINT events_2025_1_pkey PRIMARY KEY (at, id);

ALTER TABLE public.events_2025
    ADD CONSTRAINT events_2025_pkey PRIMARY KEY (at, id);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop events_2025_pkey        ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
-- 2 drop events_2025_1_pkey      ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
-- 3 add events_2025_1_pkey       ACCESS EXCLUSIVE on events_2025_1, reads all rows · old code keeps working
-- 4 let events_2025_1.n be null  ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
-- 5 add events_2025_1_n_idx      SHARE on events_2025_1, reads all rows · old code keeps working
-- 6 add events_2025_pkey         ACCESS EXCLUSIVE on events_2025, reads all rows · old code keeps working
-- 7 add events_2025_n_idx        SHARE on events_2025, reads all rows · old code keeps working
-- 8 add events_pkey              ACCESS EXCLUSIVE on events, reads all rows · old code keeps working
-- 9 add events_n_idx             SHARE on events, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025_1
    ADD CONSTRAINT events_2025_1_pkey PRIMARY KEY (id, at);

ALTER TABLE public.events_2025_1 ALTER COLUMN n DROP NOT NULL;

CREATE INDEX events_2025_1_n_idx ON public.events_2025_1 (n);

ALTER TABLE public.events_2025
    ADD CONSTRAINT events_2025_pkey PRIMARY KEY (id, at);

CREATE INDEX events_2025_n_idx ON public.events_2025 (n);

ALTER TABLE public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);

CREATE INDEX events_n_idx ON public.events (n);

==== V20261121093001__case_validate_events_2025_1_n_not_null.sql
-- Rowan: case (2 of 9)                            from V20261121093000 · undo: undo/U20261121093001__case_validate_events_2025_1_n_not_null.sql
-- 1 validate events_2025_1.n not null  SHARE UPDATE EXCLUSIVE on events_2025_1, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025_1 VALIDATE CONSTRAINT events_2025_1_n_not_null;

==== undo/U20261121093001__case_validate_events_2025_1_n_not_null.sql
-- Rowan: takes back V20261121093001__case_validate_events_2025_1_n_not_null.sql
-- 1 make events_2025_1.n not null  ACCESS EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025_1 ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.events_2025_1 ADD CONSTRAINT events_2025_1_n_not_null NOT NULL n NOT VALID;

==== V20261121093002__case_build_index_events_2025_1_n_id_idx.sql
-- Rowan: case (3 of 9)                            from V20261121093001 · undo: undo/U20261121093002__case_build_index_events_2025_1_n_id_idx.sql
-- 1 build index events_2025_1_n_id_idx  SHARE UPDATE EXCLUSIVE on events_2025_1, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.events_2025_1_n_id_idx;

CREATE INDEX CONCURRENTLY events_2025_1_n_id_idx ON public.events_2025_1 (n, id);

==== V20261121093002__case_build_index_events_2025_1_n_id_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_build_index_events_2025_1_n_id_idx.sql
-- Rowan: takes back V20261121093002__case_build_index_events_2025_1_n_id_idx.sql
-- 1 drop index events_2025_1_n_id_idx  SHARE UPDATE EXCLUSIVE on events_2025_1, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.events_2025_1_n_id_idx;

==== undo/U20261121093002__case_build_index_events_2025_1_n_id_idx.sql.conf
executeInTransaction=false

==== V20261121093003__case_add_events_pkey.sql
-- Rowan: case (4 of 9)                            from V20261121093002 · undo: undo/U20261121093003__case_add_events_pkey.sql
-- 1 add events_pkey  ACCESS EXCLUSIVE on events, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (at, id);

==== undo/U20261121093003__case_add_events_pkey.sql
-- Rowan: takes back V20261121093003__case_add_events_pkey.sql
-- 1 drop events_pkey  ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events DROP CONSTRAINT events_pkey;

==== V20261121093004__case_make_events_2025_n_not_null.sql
-- Rowan: case (5 of 9)                            from V20261121093003 · undo: undo/U20261121093004__case_make_events_2025_n_not_null.sql
-- 1 make events_2025.n not null  ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025 ADD CONSTRAINT events_2025_n_not_null NOT NULL n NOT VALID;

==== undo/U20261121093004__case_make_events_2025_n_not_null.sql
-- Rowan: takes back V20261121093004__case_make_events_2025_n_not_null.sql
-- 1 let events_2025.n be null  ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025 ALTER COLUMN n DROP NOT NULL;

==== V20261121093005__case_validate_events_2025_n_not_null.sql
-- Rowan: case (6 of 9)                            from V20261121093004 · undo: undo/U20261121093005__case_validate_events_2025_n_not_null.sql
-- 1 validate events_2025.n not null  SHARE UPDATE EXCLUSIVE on events_2025, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025 VALIDATE CONSTRAINT events_2025_n_not_null;

==== undo/U20261121093005__case_validate_events_2025_n_not_null.sql
-- Rowan: takes back V20261121093005__case_validate_events_2025_n_not_null.sql
-- 1 make events_2025.n not null  ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events_2025 ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.events_2025 ADD CONSTRAINT events_2025_n_not_null NOT NULL n NOT VALID;

==== V20261121093006__case_make_events_n_not_null.sql
-- Rowan: case (7 of 9)                            from V20261121093005 · undo: undo/U20261121093006__case_make_events_n_not_null.sql
-- 1 make events.n not null    ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
-- 2 add events_2025_n_id_idx  SHARE on events_2025, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events ADD CONSTRAINT events_n_not_null NOT NULL n NOT VALID;

CREATE INDEX events_2025_n_id_idx ON public.events_2025 (n, id);

==== undo/U20261121093006__case_make_events_n_not_null.sql
-- Rowan: takes back V20261121093006__case_make_events_n_not_null.sql
-- 1 drop events_2025_n_id_idx  ACCESS EXCLUSIVE on events_2025, no scan, no rewrite · old code keeps working
-- 2 let events.n be null       ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events ALTER COLUMN n DROP NOT NULL;

==== V20261121093007__case_validate_events_n_not_null.sql
-- Rowan: case (8 of 9)                            from V20261121093006 · undo: undo/U20261121093007__case_validate_events_n_not_null.sql
-- 1 validate events.n not null  SHARE UPDATE EXCLUSIVE on events, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events VALIDATE CONSTRAINT events_n_not_null;

==== undo/U20261121093007__case_validate_events_n_not_null.sql
-- Rowan: takes back V20261121093007__case_validate_events_n_not_null.sql
-- 1 make events.n not null  ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.events ADD CONSTRAINT events_n_not_null NOT NULL n NOT VALID;

==== V20261121093008__case_add_events_n_idx.sql
-- Rowan: case (9 of 9)                            from V20261121093007 · undo: undo/U20261121093008__case_add_events_n_idx.sql
-- 1 add events_n_idx  SHARE on events, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

CREATE INDEX events_n_idx ON public.events (n, id);

==== undo/U20261121093008__case_add_events_n_idx.sql
-- Rowan: takes back V20261121093008__case_add_events_n_idx.sql
-- 1 drop events_n_idx  ACCESS EXCLUSIVE on events, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP INDEX public.events_n_idx;
