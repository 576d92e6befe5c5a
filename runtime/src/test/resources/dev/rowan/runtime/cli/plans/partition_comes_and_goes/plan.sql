==== V20261121093000__case.sql
-- Rowan: case (1 of 4)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 alter events_1.id          ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 2 alter events_1.note        ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 3 alter events_1_pkey        ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 4 alter events_1_note_idx    ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 5 alter table events_1       ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 6 drop table events_rest     ACCESS EXCLUSIVE on events_rest, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 7 create table events_other  SHARE UPDATE EXCLUSIVE on events, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events DETACH PARTITION public.events_1;

DROP TABLE public.events_rest;

CREATE TABLE public.events_other (
    id   integer NOT NULL,
    note text,
    CONSTRAINT events_other_pkey PRIMARY KEY (id)
);

CREATE INDEX events_other_note_idx ON public.events_other (note);

ALTER TABLE public.events ATTACH PARTITION public.events_other DEFAULT;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop table events_other   ACCESS EXCLUSIVE on events_other, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 2 create table events_rest  SHARE UPDATE EXCLUSIVE on events, no scan, no rewrite · old code keeps working
-- 3 alter table events_1      ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 4 alter events_1_note_idx   ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 5 alter events_1_pkey       ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 6 alter events_1.note       ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- 7 alter events_1.id         ACCESS EXCLUSIVE on events_1, no scan, no rewrite · old code keeps working
-- not exact: events_rest comes back without its rows
SET LOCAL lock_timeout = '2s';

DROP TABLE public.events_other;

CREATE TABLE public.events_rest (
    id   integer NOT NULL,
    note text,
    CONSTRAINT events_rest_pkey PRIMARY KEY (id)
);

CREATE INDEX events_rest_note_idx ON public.events_rest (note);

ALTER TABLE public.events ATTACH PARTITION public.events_rest DEFAULT;

ALTER TABLE public.events ATTACH PARTITION public.events_1 FOR VALUES FROM (1) TO (100);

ALTER INDEX public.events_note_idx ATTACH PARTITION public.events_1_note_idx;

==== V20261121093001__case_build_index_archive_pkey.sql
-- Rowan: case (2 of 4)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_archive_pkey.sql
-- 1 build index archive_pkey  SHARE UPDATE EXCLUSIVE on archive, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.archive_pkey;

CREATE UNIQUE INDEX CONCURRENTLY archive_pkey ON public.archive (id);

==== V20261121093001__case_build_index_archive_pkey.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_archive_pkey.sql
-- Rowan: takes back V20261121093001__case_build_index_archive_pkey.sql
-- 1 drop index archive_pkey  SHARE UPDATE EXCLUSIVE on archive, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.archive_pkey;

==== undo/U20261121093001__case_build_index_archive_pkey.sql.conf
executeInTransaction=false

==== V20261121093002__case_build_index_archive_note_idx.sql
-- Rowan: case (3 of 4)                            from V20261121093001 · undo: undo/U20261121093002__case_build_index_archive_note_idx.sql
-- 1 build index archive_note_idx  SHARE UPDATE EXCLUSIVE on archive, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.archive_note_idx;

CREATE INDEX CONCURRENTLY archive_note_idx ON public.archive (note);

==== V20261121093002__case_build_index_archive_note_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_build_index_archive_note_idx.sql
-- Rowan: takes back V20261121093002__case_build_index_archive_note_idx.sql
-- 1 drop index archive_note_idx  SHARE UPDATE EXCLUSIVE on archive, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.archive_note_idx;

==== undo/U20261121093002__case_build_index_archive_note_idx.sql.conf
executeInTransaction=false

==== V20261121093003__case_make_index_archive_pkey_the_key_archive_pkey.sql
-- Rowan: case (4 of 4)                            from V20261121093002 · undo: undo/U20261121093003__case_make_index_archive_pkey_the_key_archive_pkey.sql
-- 1 make index archive_pkey the key archive_pkey  ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 2 alter table archive                           ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 3 alter archive.id                              ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 4 alter archive.note                            ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 5 alter archive_pkey                            ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 6 alter archive_note_idx                        ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY USING INDEX archive_pkey;

ALTER TABLE public.events ATTACH PARTITION public.archive FOR VALUES FROM (100) TO (200);

ALTER INDEX public.events_note_idx ATTACH PARTITION public.archive_note_idx;

==== undo/U20261121093003__case_make_index_archive_pkey_the_key_archive_pkey.sql
-- Rowan: takes back V20261121093003__case_make_index_archive_pkey_the_key_archive_pkey.sql
-- 1 alter archive_note_idx  ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 2 alter archive_pkey      ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 3 alter archive.note      ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 4 alter archive.id        ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 5 alter table archive     ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 6 drop archive_pkey       ACCESS EXCLUSIVE on archive, no scan, no rewrite · old code keeps working
-- 7 add archive_pkey        SHARE on archive, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.events DETACH PARTITION public.archive;

ALTER TABLE public.archive DROP CONSTRAINT archive_pkey;

CREATE UNIQUE INDEX archive_pkey ON public.archive (id);
