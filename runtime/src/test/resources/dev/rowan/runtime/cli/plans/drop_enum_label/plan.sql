==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop diary_ok_idx                 ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 drop default of diary.mood        ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 3 change diary.mood to text         ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working
-- 4 change diary.mood to public.mood  ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 set default of diary.mood         ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP INDEX public.diary_ok_idx;

ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

ALTER TABLE public.diary ALTER COLUMN mood TYPE text;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('ok', 'sad');

ALTER TABLE public.diary ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.diary ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop default of diary.mood        ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 change diary.mood to text         ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working
-- 3 change diary.mood to public.mood  ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 set default of diary.mood         ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 5 add diary_ok_idx                  SHARE on diary, reads all rows · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

ALTER TABLE public.diary ALTER COLUMN mood TYPE text;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');

ALTER TABLE public.diary ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.diary ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

CREATE INDEX diary_ok_idx ON public.diary (day) WHERE (mood = 'ok'::public.mood);

==== V20261121093001__case_build_index_diary_ok_idx.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_diary_ok_idx.sql
-- 1 build index diary_ok_idx  SHARE UPDATE EXCLUSIVE on diary, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.diary_ok_idx;

CREATE INDEX CONCURRENTLY diary_ok_idx ON public.diary (day) WHERE (mood = 'ok'::public.mood);

==== V20261121093001__case_build_index_diary_ok_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_diary_ok_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_diary_ok_idx.sql
-- 1 drop index diary_ok_idx  SHARE UPDATE EXCLUSIVE on diary, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.diary_ok_idx;

==== undo/U20261121093001__case_build_index_diary_ok_idx.sql.conf
executeInTransaction=false
