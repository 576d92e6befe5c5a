==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop default of t.at                     ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 2 change t.at to timestamp with time zone  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 set default of t.at                      ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';
SET LOCAL timezone = 'UTC';

ALTER TABLE public.t ALTER COLUMN at DROP DEFAULT;

ALTER TABLE public.t ALTER COLUMN at TYPE timestamptz;

ALTER TABLE public.t ALTER COLUMN at SET DEFAULT now();

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop default of t.at                        ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 2 change t.at to timestamp without time zone  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 set default of t.at                         ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';
SET LOCAL timezone = 'UTC';

ALTER TABLE public.t ALTER COLUMN at DROP DEFAULT;

ALTER TABLE public.t ALTER COLUMN at TYPE timestamp;

ALTER TABLE public.t ALTER COLUMN at SET DEFAULT now();
