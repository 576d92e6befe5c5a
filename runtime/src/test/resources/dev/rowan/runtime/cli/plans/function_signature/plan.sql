==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view w          ACCESS EXCLUSIVE on w, no scan, no rewrite · old code keeps working
-- 2 drop t_v_check       ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 drop default of t.v  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 4 set default of t.v   ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 5 add t_v_check        ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 5 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.w'))
      UNION ALL
      SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner, p.proacl, acldefault('f', p.proowner)
      FROM pg_proc p WHERE p.oid IN (to_regprocedure('public.f(integer)'))
    )
    SELECT 1 AS place, format('ALTER %s %s OWNER TO %s', noun, name, owner::regrole) AS command
    FROM object WHERE owner::regrole::text <> quote_ident(current_user)
    UNION ALL
    SELECT 2, format('REVOKE ALL ON %s %s FROM %s', noun, name, (SELECT string_agg(DISTINCT coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), ', ')
      FROM (SELECT grantee FROM aclexplode(usual) UNION ALL SELECT e.grantee
        FROM pg_default_acl d CROSS JOIN aclexplode(d.defaclacl) e) a))
    FROM object WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
    UNION ALL
    SELECT 3, format('GRANT %s ON %s %s TO %s%s', string_agg(a.privilege_type, ', '
        ORDER BY a.privilege_type), noun, name, coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END)
    FROM object CROSS JOIN aclexplode(coalesce(rights, usual)) a
    WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
    GROUP BY noun, name, a.grantee, a.is_grantable
    UNION ALL
    SELECT 4 AS place, format('GRANT %s (%I) ON TABLE %s TO %s%s', a.privilege_type, c.attname,
      c.attrelid::regclass, coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END) AS command
    FROM pg_attribute c CROSS JOIN aclexplode(c.attacl) a
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.w')))
  ) given;
END
$$;

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

DO $$
DECLARE
  command text;
BEGIN
  FOR command IN SELECT json_array_elements_text(current_setting('rowan.rights')::json) LOOP
    BEGIN
      EXECUTE command;
    EXCEPTION WHEN undefined_column THEN
      RAISE NOTICE '%', SQLERRM;
    END;
  END LOOP;
END
$$;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop view w          ACCESS EXCLUSIVE on w, no scan, no rewrite · old code keeps working
-- 2 drop t_v_check       ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 3 drop default of t.v  ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 4 set default of t.v   ACCESS EXCLUSIVE on t, no scan, no rewrite · old code keeps working
-- 5 add t_v_check        ACCESS EXCLUSIVE on t, reads all rows · old code keeps working
-- 5 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.w'))
      UNION ALL
      SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner, p.proacl, acldefault('f', p.proowner)
      FROM pg_proc p WHERE p.oid IN (to_regprocedure('public.f(integer)'))
    )
    SELECT 1 AS place, format('ALTER %s %s OWNER TO %s', noun, name, owner::regrole) AS command
    FROM object WHERE owner::regrole::text <> quote_ident(current_user)
    UNION ALL
    SELECT 2, format('REVOKE ALL ON %s %s FROM %s', noun, name, (SELECT string_agg(DISTINCT coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), ', ')
      FROM (SELECT grantee FROM aclexplode(usual) UNION ALL SELECT e.grantee
        FROM pg_default_acl d CROSS JOIN aclexplode(d.defaclacl) e) a))
    FROM object WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
    UNION ALL
    SELECT 3, format('GRANT %s ON %s %s TO %s%s', string_agg(a.privilege_type, ', '
        ORDER BY a.privilege_type), noun, name, coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END)
    FROM object CROSS JOIN aclexplode(coalesce(rights, usual)) a
    WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
    GROUP BY noun, name, a.grantee, a.is_grantable
    UNION ALL
    SELECT 4 AS place, format('GRANT %s (%I) ON TABLE %s TO %s%s', a.privilege_type, c.attname,
      c.attrelid::regclass, coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC'), CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END) AS command
    FROM pg_attribute c CROSS JOIN aclexplode(c.attacl) a
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.w')))
  ) given;
END
$$;

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

DO $$
DECLARE
  command text;
BEGIN
  FOR command IN SELECT json_array_elements_text(current_setting('rowan.rights')::json) LOOP
    BEGIN
      EXECUTE command;
    EXCEPTION WHEN undefined_column THEN
      RAISE NOTICE '%', SQLERRM;
    END;
  END LOOP;
END
$$;

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
