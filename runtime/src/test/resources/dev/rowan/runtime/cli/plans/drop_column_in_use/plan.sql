==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view open_orders     ACCESS EXCLUSIVE on open_orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_status_idx    ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 drop orders_status_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 drop orders.status        ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 3 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.open_orders'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.open_orders')))
  ) given;
END
$$;

DROP VIEW public.open_orders;

DROP INDEX public.orders_status_idx;

ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_status_check;

ALTER TABLE public.orders DROP COLUMN status;

CREATE VIEW public.open_orders AS
SELECT id
   FROM public.orders;

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
-- 1 drop view open_orders                         ACCESS EXCLUSIVE on open_orders, no scan, no rewrite · old code keeps working
-- 2 add orders.status                             ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 add orders_status_check if the rows allow it  ACCESS EXCLUSIVE on orders, reads all rows · old code keeps working
-- 4 add orders_status_idx                         SHARE on orders, reads all rows · old code keeps working
-- 3 steps on what no program uses yet, or without a table lock
-- not exact: orders.status comes back without what it held
-- not exact: add orders_status_check if the rows allow it
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.open_orders'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.open_orders')))
  ) given;
END
$$;

DROP VIEW public.open_orders;

ALTER TABLE public.orders ADD COLUMN status text;

DO $$
BEGIN
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_status_check CHECK (status <> ''::text);
EXCEPTION WHEN integrity_constraint_violation OR invalid_foreign_key THEN
  RAISE WARNING '%', SQLERRM;
  ALTER TABLE public.orders
      ADD CONSTRAINT orders_status_check CHECK (status <> ''::text) NOT VALID;
END
$$;

CREATE INDEX orders_status_idx ON public.orders (status);

CREATE VIEW public.open_orders AS
SELECT id,
    status
   FROM public.orders;

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
