==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER TYPE public.mood ADD VALUE 'so so' AFTER 'sad';

ALTER TYPE public.mood ADD VALUE 'happy';

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop diary_ok_idx                 ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 drop default of diary.mood        ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 3 change diary.mood to text         ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working
-- 4 change diary.mood to public.mood  ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 set default of diary.mood         ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 6 add diary_ok_idx                  SHARE on diary, reads all rows · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP INDEX public.diary_ok_idx;

ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

ALTER TABLE public.diary ALTER COLUMN mood TYPE text;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('sad', 'ok');

ALTER TABLE public.diary ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.diary ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

CREATE INDEX diary_ok_idx ON public.diary (day) WHERE (mood = 'ok'::public.mood);
