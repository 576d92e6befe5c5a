==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 change bills.amounts to integer[]          ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 2 drop default of bills.price                ACCESS EXCLUSIVE on bills, no scan, no rewrite · old code keeps working
-- 3 change bills.price to text                 ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working
-- 4 change orders.totals to integer[]          ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 change orders.plain to integer             ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 6 change orders.quotes to text[]             ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 7 drop view prices                           ACCESS EXCLUSIVE on prices, no scan, no rewrite · old code keeps working
-- 8 change orders.price to text                ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 9 change bills.amounts to public.amount[]    ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 10 change bills.price to public.price         ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 11 set default of bills.price                 ACCESS EXCLUSIVE on bills, no scan, no rewrite · old code keeps working
-- 12 change orders.totals to public.positive[]  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 13 change orders.plain to public.positive     ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 change orders.price to public.price        ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 15 change orders.quotes to public.quote[]     ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 11 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.bills ALTER COLUMN amounts TYPE integer[] USING amounts::text[]::integer[];

ALTER TABLE public.bills ALTER COLUMN price DROP DEFAULT;

ALTER TABLE public.bills ALTER COLUMN price TYPE text;

ALTER TABLE public.orders ALTER COLUMN totals TYPE integer[] USING totals::text[]::integer[];

ALTER TABLE public.orders ALTER COLUMN plain TYPE integer USING plain::text::integer;

ALTER TABLE public.orders ALTER COLUMN quotes TYPE text[];

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.prices'))
      UNION ALL
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.amount'), to_regtype('public.positive'), to_regtype('public.price'), to_regtype('public.quote'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.prices')))
  ) given;
END
$$;

DROP VIEW public.prices;

ALTER TABLE public.orders ALTER COLUMN price TYPE text;

DROP TYPE public.quote;

DROP TYPE public.price;

DROP DOMAIN public.amount;

CREATE DOMAIN public.amount AS integer NOT NULL;

ALTER TABLE public.bills ALTER COLUMN amounts TYPE public.amount[] USING amounts::text[]::public.amount[];

DROP DOMAIN public.positive;

CREATE DOMAIN public.positive AS integer
    CONSTRAINT positive_check CHECK (VALUE > 0)
    CONSTRAINT small CHECK (VALUE < 1000);

CREATE TYPE public.price AS (
    total public.positive,
    currency text
);

CREATE TYPE public.quote AS (
    price public.price,
    note text
);

ALTER TABLE public.bills ALTER COLUMN price TYPE public.price USING price::public.price;

ALTER TABLE public.bills ALTER COLUMN price SET DEFAULT ROW((1)::public.positive, 'EUR'::text)::public.price;

ALTER TABLE public.orders ALTER COLUMN totals TYPE public.positive[] USING totals::text[]::public.positive[];

ALTER TABLE public.orders ALTER COLUMN plain TYPE public.positive USING plain::text::public.positive;

ALTER TABLE public.orders ALTER COLUMN price TYPE public.price USING price::public.price;

ALTER TABLE public.orders ALTER COLUMN quotes TYPE public.quote[] USING quotes::public.quote[];

CREATE VIEW public.prices AS
SELECT id,
    (price).total AS total
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
-- 1 drop view prices                           ACCESS EXCLUSIVE on prices, no scan, no rewrite · old code keeps working
-- 2 change orders.quotes to text[]             ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 3 change orders.price to text                ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 4 change orders.plain to integer             ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 change orders.totals to integer[]          ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 6 drop default of bills.price                ACCESS EXCLUSIVE on bills, no scan, no rewrite · old code keeps working
-- 7 change bills.price to text                 ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working
-- 8 change bills.amounts to integer[]          ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 9 change orders.price to public.price        ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 10 change orders.quotes to public.quote[]     ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 11 change orders.plain to public.positive     ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 12 change orders.totals to public.positive[]  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · stops if a value does not fit
-- 13 change bills.price to public.price         ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 set default of bills.price                 ACCESS EXCLUSIVE on bills, no scan, no rewrite · old code keeps working
-- 15 change bills.amounts to public.amount[]    ACCESS EXCLUSIVE on bills, rewrites the table · old code keeps working · stops if a value does not fit
-- 11 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.prices'))
      UNION ALL
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.amount'), to_regtype('public.positive'), to_regtype('public.price'), to_regtype('public.quote'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.prices')))
  ) given;
END
$$;

DROP VIEW public.prices;

ALTER TABLE public.orders ALTER COLUMN quotes TYPE text[];

ALTER TABLE public.orders ALTER COLUMN price TYPE text;

ALTER TABLE public.orders ALTER COLUMN plain TYPE integer USING plain::text::integer;

ALTER TABLE public.orders ALTER COLUMN totals TYPE integer[] USING totals::text[]::integer[];

ALTER TABLE public.bills ALTER COLUMN price DROP DEFAULT;

ALTER TABLE public.bills ALTER COLUMN price TYPE text;

DROP TYPE public.quote;

DROP TYPE public.price;

DROP DOMAIN public.positive;

CREATE DOMAIN public.positive AS integer
    CONSTRAINT positive_check CHECK (VALUE > 0);

ALTER TABLE public.bills ALTER COLUMN amounts TYPE integer[] USING amounts::text[]::integer[];

DROP DOMAIN public.amount;

CREATE DOMAIN public.amount AS integer;

CREATE TYPE public.price AS (
    total public.positive,
    currency text
);

CREATE TYPE public.quote AS (
    price public.price,
    note text
);

ALTER TABLE public.orders ALTER COLUMN price TYPE public.price USING price::public.price;

CREATE VIEW public.prices AS
SELECT id,
    (price).total AS total
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

ALTER TABLE public.orders ALTER COLUMN quotes TYPE public.quote[] USING quotes::public.quote[];

ALTER TABLE public.orders ALTER COLUMN plain TYPE public.positive USING plain::text::public.positive;

ALTER TABLE public.orders ALTER COLUMN totals TYPE public.positive[] USING totals::text[]::public.positive[];

ALTER TABLE public.bills ALTER COLUMN price TYPE public.price USING price::public.price;

ALTER TABLE public.bills ALTER COLUMN price SET DEFAULT ROW((1)::public.positive, 'EUR'::text)::public.price;

ALTER TABLE public.bills ALTER COLUMN amounts TYPE public.amount[] USING amounts::text[]::public.amount[];
