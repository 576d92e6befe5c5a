==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop default of people.past           ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 2 change people.past to text[]          ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 3 change people.known to text           ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 4 change people.weeks to text[]         ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 5 drop view happy                       ACCESS EXCLUSIVE on happy, no scan, no rewrite · old code keeps working
-- 6 change people.day to text             ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 7 drop people_ok                        ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 8 drop people_mood_fkey                 ACCESS EXCLUSIVE on moods, people, no scan, no rewrite · old code keeps working
-- 9 change moods.mood to text             ACCESS EXCLUSIVE on moods, rewrites the table · old code keeps working
-- 10 drop people.label                     ACCESS EXCLUSIVE on people, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 11 change people.mood to text            ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 12 change moods.mood to public.mood      ACCESS EXCLUSIVE on moods, rewrites the table · old code keeps working · stops if a value does not fit
-- 13 change people.mood to public.mood     ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 add people.label                      ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 15 change people.past to public.mood[]   ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 16 set default of people.past            ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 17 change people.day to public.day       ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 18 change people.known to public.known   ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 19 change people.weeks to public.week[]  ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 20 add people_mood_fkey                  SHARE ROW EXCLUSIVE on moods, people, no scan, no rewrite · old code keeps working
-- 13 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN past DROP DEFAULT;

ALTER TABLE public.people ALTER COLUMN past TYPE text[];

ALTER TABLE public.people ALTER COLUMN known TYPE text;

ALTER TABLE public.people ALTER COLUMN weeks TYPE text[];

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.happy'))
      UNION ALL
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.mood'), to_regtype('public.feeling'), to_regtype('public.known'), to_regtype('public.day'), to_regtype('public.week'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.happy')) OR (c.attrelid = to_regclass('public.people') AND c.attname = 'label'))
  ) given;
END
$$;

DROP VIEW public.happy;

ALTER TABLE public.people ALTER COLUMN day TYPE text;

DROP INDEX public.people_ok;

ALTER TABLE public.people DROP CONSTRAINT people_mood_fkey;

ALTER TABLE public.moods ALTER COLUMN mood TYPE text;

ALTER TABLE public.people DROP COLUMN label;

ALTER TABLE public.people ALTER COLUMN mood TYPE text;

DROP TYPE public.week;

DROP TYPE public.day;

DROP DOMAIN public.known;

DROP DOMAIN public.feeling;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('ok', 'sad', 'glad');

CREATE DOMAIN public.feeling AS public.mood
    CONSTRAINT feeling_check CHECK (VALUE <> 'glad'::public.mood);

CREATE DOMAIN public.known AS public.feeling;

CREATE TYPE public.day AS (
    at date,
    mood public.mood
);

CREATE TYPE public.week AS (
    first public.day,
    rest public.day[]
);

ALTER TABLE public.moods ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.people ADD COLUMN label text GENERATED ALWAYS AS (CASE
    WHEN (mood = 'ok'::public.mood) THEN 'x'::text
    ELSE NULL::text
END) STORED;

ALTER TABLE public.people ALTER COLUMN past TYPE public.mood[] USING past::public.mood[];

ALTER TABLE public.people ALTER COLUMN past SET DEFAULT '{ok}'::public.mood[];

ALTER TABLE public.people ALTER COLUMN day TYPE public.day USING day::public.day;

ALTER TABLE public.people ALTER COLUMN known TYPE public.known USING known::public.known;

ALTER TABLE public.people ALTER COLUMN weeks TYPE public.week[] USING weeks::public.week[];

ALTER TABLE public.people
    ADD CONSTRAINT people_mood_fkey FOREIGN KEY (mood) REFERENCES public.moods (mood) NOT VALID;

CREATE VIEW public.happy AS
SELECT id,
    (day).mood AS mood
   FROM public.people
  WHERE (mood <> 'sad'::public.mood);

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
-- 1 drop view happy                       ACCESS EXCLUSIVE on happy, no scan, no rewrite · old code keeps working
-- 2 drop people_mood_fkey                 ACCESS EXCLUSIVE on moods, people, no scan, no rewrite · old code keeps working
-- 3 change people.weeks to text[]         ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 4 change people.known to text           ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 5 change people.day to text             ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 6 drop default of people.past           ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 7 change people.past to text[]          ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 8 drop people.label                     ACCESS EXCLUSIVE on people, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 9 change people.mood to text            ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 10 change moods.mood to text             ACCESS EXCLUSIVE on moods, rewrites the table · old code keeps working
-- 11 change people.mood to public.mood     ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 12 add people.label                      ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working
-- 13 change moods.mood to public.mood      ACCESS EXCLUSIVE on moods, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 add people_mood_fkey                  SHARE ROW EXCLUSIVE on moods, people, reads all rows · old code keeps working
-- 15 add people_ok                         SHARE on people, reads all rows · old code keeps working
-- 16 change people.day to public.day       ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 17 change people.weeks to public.week[]  ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 18 change people.known to public.known   ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 19 change people.past to public.mood[]   ACCESS EXCLUSIVE on people, rewrites the table · old code keeps working · stops if a value does not fit
-- 20 set default of people.past            ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 13 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
      FROM pg_class c WHERE c.oid IN (to_regclass('public.happy'))
      UNION ALL
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.mood'), to_regtype('public.feeling'), to_regtype('public.known'), to_regtype('public.day'), to_regtype('public.week'))
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
    WHERE NOT c.attisdropped AND (c.attrelid IN (to_regclass('public.happy')) OR (c.attrelid = to_regclass('public.people') AND c.attname = 'label'))
  ) given;
END
$$;

DROP VIEW public.happy;

ALTER TABLE public.people DROP CONSTRAINT people_mood_fkey;

ALTER TABLE public.people ALTER COLUMN weeks TYPE text[];

ALTER TABLE public.people ALTER COLUMN known TYPE text;

ALTER TABLE public.people ALTER COLUMN day TYPE text;

ALTER TABLE public.people ALTER COLUMN past DROP DEFAULT;

ALTER TABLE public.people ALTER COLUMN past TYPE text[];

ALTER TABLE public.people DROP COLUMN label;

ALTER TABLE public.people ALTER COLUMN mood TYPE text;

ALTER TABLE public.moods ALTER COLUMN mood TYPE text;

DROP TYPE public.week;

DROP TYPE public.day;

DROP DOMAIN public.known;

DROP DOMAIN public.feeling;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'bad');

CREATE DOMAIN public.feeling AS public.mood
    CONSTRAINT feeling_check CHECK (VALUE <> 'bad'::public.mood);

CREATE DOMAIN public.known AS public.feeling;

CREATE TYPE public.day AS (
    at date,
    mood public.mood
);

CREATE TYPE public.week AS (
    first public.day,
    rest public.day[]
);

ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.people ADD COLUMN label text GENERATED ALWAYS AS (CASE
    WHEN (mood = 'ok'::public.mood) THEN 'x'::text
    ELSE NULL::text
END) STORED;

ALTER TABLE public.moods ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.people
    ADD CONSTRAINT people_mood_fkey FOREIGN KEY (mood) REFERENCES public.moods (mood);

CREATE INDEX people_ok ON public.people (id) WHERE (mood = 'ok'::public.mood);

ALTER TABLE public.people ALTER COLUMN day TYPE public.day USING day::public.day;

CREATE VIEW public.happy AS
SELECT id,
    (day).mood AS mood
   FROM public.people
  WHERE (mood <> 'sad'::public.mood);

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

ALTER TABLE public.people ALTER COLUMN weeks TYPE public.week[] USING weeks::public.week[];

ALTER TABLE public.people ALTER COLUMN known TYPE public.known USING known::public.known;

ALTER TABLE public.people ALTER COLUMN past TYPE public.mood[] USING past::public.mood[];

ALTER TABLE public.people ALTER COLUMN past SET DEFAULT '{ok}'::public.mood[];

==== V20261121093001__case_validate_people_mood_fkey.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_validate_people_mood_fkey.sql
-- 1 validate people_mood_fkey  SHARE UPDATE EXCLUSIVE on people, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people VALIDATE CONSTRAINT people_mood_fkey;

==== undo/U20261121093001__case_validate_people_mood_fkey.sql
-- Rowan: takes back V20261121093001__case_validate_people_mood_fkey.sql
-- 1 alter people_mood_fkey  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people DROP CONSTRAINT people_mood_fkey;

ALTER TABLE public.people
    ADD CONSTRAINT people_mood_fkey FOREIGN KEY (mood) REFERENCES public.moods (mood) NOT VALID;

==== V20261121093002__case_build_index_people_ok.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_build_index_people_ok.sql
-- 1 build index people_ok  SHARE UPDATE EXCLUSIVE on people, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.people_ok;

CREATE INDEX CONCURRENTLY people_ok ON public.people (id) WHERE (mood = 'ok'::public.mood);

==== V20261121093002__case_build_index_people_ok.sql.conf
executeInTransaction=false

==== undo/U20261121093002__case_build_index_people_ok.sql
-- Rowan: takes back V20261121093002__case_build_index_people_ok.sql
-- 1 drop index people_ok  SHARE UPDATE EXCLUSIVE on people, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.people_ok;

==== undo/U20261121093002__case_build_index_people_ok.sql.conf
executeInTransaction=false
