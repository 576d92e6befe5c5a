==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view w          ACCESS EXCLUSIVE on w, no scan, no rewrite · old code keeps working
-- 2 drop t_v_check       ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 drop default of t.v  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 4 set default of t.v   ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 5 add t_v_check        ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DROP VIEW public.w;

ALTER TABLE public.t DROP CONSTRAINT t_v_check;

ALTER TABLE public.t ALTER COLUMN v DROP DEFAULT;

DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select b + 1$function$;

ALTER TABLE public.t ALTER COLUMN v SET DEFAULT public.f(1);

ALTER TABLE public.t
    ADD CONSTRAINT t_v_check CHECK (public.f(v) > 0) NOT VALID;

CREATE VIEW public.w AS
SELECT public.f(v) AS x
   FROM public.t;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view w          ACCESS EXCLUSIVE on w, no scan, no rewrite · old code keeps working
-- 2 drop t_v_check       ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 drop default of t.v  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 4 set default of t.v   ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 5 add t_v_check        ACCESS EXCLUSIVE on t, reads all rows · old code keeps working
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DROP VIEW public.w;

ALTER TABLE public.t DROP CONSTRAINT t_v_check;

ALTER TABLE public.t ALTER COLUMN v DROP DEFAULT;

DROP FUNCTION public.f(integer);

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a$function$;

ALTER TABLE public.t ALTER COLUMN v SET DEFAULT public.f(1);

ALTER TABLE public.t
    ADD CONSTRAINT t_v_check CHECK (public.f(v) > 0);

CREATE VIEW public.w AS
SELECT public.f(v) AS x
   FROM public.t;

==== V20261121093001__case_validate_t_v_check.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_validate_t_v_check.sql
-- 1 validate t_v_check  SHARE UPDATE EXCLUSIVE on t, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.t VALIDATE CONSTRAINT t_v_check;

==== undo/U20261121093001__case_validate_t_v_check.sql
-- Rowan: takes back V20261121093001__case_validate_t_v_check.sql
-- 1 alter t_v_check  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.t DROP CONSTRAINT t_v_check;

ALTER TABLE public.t
    ADD CONSTRAINT t_v_check CHECK (public.f(v) > 0) NOT VALID;
