==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view sums  ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.sums'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.sums')))
  ) given;
END
$$;

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    max(total) AS total
   FROM public.orders
  GROUP BY customer_id;

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
-- 1 drop view sums  ACCESS EXCLUSIVE on sums, no scan, no rewrite · old code keeps working
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.sums'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.sums')))
  ) given;
END
$$;

DROP MATERIALIZED VIEW public.sums;

CREATE MATERIALIZED VIEW public.sums AS
SELECT customer_id,
    sum(total) AS total
   FROM public.orders
  GROUP BY customer_id;

CREATE UNIQUE INDEX sums_customer_id_idx ON public.sums (customer_id);

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

==== V20261121093001__case_build_index_sums_customer_id_idx.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_sums_customer_id_idx.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.sums_customer_id_idx;

CREATE UNIQUE INDEX CONCURRENTLY sums_customer_id_idx ON public.sums (customer_id);

==== V20261121093001__case_build_index_sums_customer_id_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_sums_customer_id_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_sums_customer_id_idx.sql
-- 1 step on what no program uses yet, or without a table lock

DROP INDEX CONCURRENTLY IF EXISTS public.sums_customer_id_idx;

==== undo/U20261121093001__case_build_index_sums_customer_id_idx.sql.conf
executeInTransaction=false
