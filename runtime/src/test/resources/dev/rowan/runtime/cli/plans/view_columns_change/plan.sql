==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view counts  ACCESS EXCLUSIVE on counts, no scan, no rewrite · old code keeps working
-- 2 drop view large   ACCESS EXCLUSIVE on large, no scan, no rewrite · old code keeps working
-- 3 drop view shown   ACCESS EXCLUSIVE on shown, no scan, no rewrite · old code keeps working
-- 8 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.counts'), to_regclass('public.large'), to_regclass('public.shown'))
      UNION ALL
      SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner, p.proacl, acldefault('f', p.proowner)
      FROM pg_proc p WHERE p.oid IN (to_regprocedure('public.largest()'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.counts'), to_regclass('public.large'), to_regclass('public.shown')))
  ) given;
END
$$;

DROP MATERIALIZED VIEW public.counts;

DROP FUNCTION public.largest();

DROP VIEW public.large;

DROP VIEW public.shown;

CREATE VIEW public.shown AS
SELECT id,
    status,
    (total)::bigint AS total
   FROM public.orders;

ALTER VIEW public.shown ALTER COLUMN status SET DEFAULT 'NEW'::text;

COMMENT ON COLUMN public.shown.total IS 'in cents';

COMMENT ON VIEW public.shown IS 'what is shown';

CREATE TRIGGER put
    INSTEAD OF INSERT ON public.shown
    FOR EACH ROW
    EXECUTE FUNCTION public.put();

COMMENT ON TRIGGER put ON public.shown IS 'takes rows';

CREATE VIEW public.large WITH (security_barrier = true) AS
SELECT id,
    total
   FROM public.shown
  WHERE (total > 20);

CREATE OR REPLACE FUNCTION public.largest()
 RETURNS SETOF public.large
 LANGUAGE sql
BEGIN ATOMIC
 SELECT large.id,
     large.total
    FROM public.large;
END;

CREATE MATERIALIZED VIEW public.counts AS
SELECT total,
    count(*) AS n
   FROM public.large
  GROUP BY total;

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
-- 1 drop view counts  ACCESS EXCLUSIVE on counts, no scan, no rewrite · old code keeps working
-- 2 drop view large   ACCESS EXCLUSIVE on large, no scan, no rewrite · old code keeps working
-- 3 drop view shown   ACCESS EXCLUSIVE on shown, no scan, no rewrite · old code keeps working
-- 8 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.counts'), to_regclass('public.large'), to_regclass('public.shown'))
      UNION ALL
      SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner, p.proacl, acldefault('f', p.proowner)
      FROM pg_proc p WHERE p.oid IN (to_regprocedure('public.largest()'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.counts'), to_regclass('public.large'), to_regclass('public.shown')))
  ) given;
END
$$;

DROP MATERIALIZED VIEW public.counts;

DROP FUNCTION public.largest();

DROP VIEW public.large;

DROP TRIGGER put ON public.shown;

DROP VIEW public.shown;

CREATE VIEW public.shown AS
SELECT id,
    total,
    status
   FROM public.orders;

COMMENT ON COLUMN public.shown.total IS 'in cents';

ALTER VIEW public.shown ALTER COLUMN status SET DEFAULT 'NEW'::text;

CREATE TRIGGER put
    INSTEAD OF INSERT ON public.shown
    FOR EACH ROW
    EXECUTE FUNCTION public.put();

COMMENT ON TRIGGER put ON public.shown IS 'takes rows';

COMMENT ON VIEW public.shown IS 'what is shown';

CREATE VIEW public.large WITH (security_barrier = true) AS
SELECT id,
    total
   FROM public.shown
  WHERE (total > 20);

CREATE OR REPLACE FUNCTION public.largest()
 RETURNS SETOF public.large
 LANGUAGE sql
BEGIN ATOMIC
 SELECT large.id,
     large.total
    FROM public.large;
END;

CREATE MATERIALIZED VIEW public.counts AS
SELECT total,
    count(*) AS n
   FROM public.large
  GROUP BY total;

CREATE UNIQUE INDEX counts_total ON public.counts (total);

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

==== V20261121093001__case_build_index_counts_total.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_counts_total.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.counts_total;

CREATE UNIQUE INDEX CONCURRENTLY counts_total ON public.counts (total);

==== V20261121093001__case_build_index_counts_total.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_counts_total.sql
-- Rowan: takes back V20261121093001__case_build_index_counts_total.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.counts_total;

==== undo/U20261121093001__case_build_index_counts_total.sql.conf
executeInTransaction=false
