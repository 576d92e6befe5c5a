==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop diary_ok_idx                 ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 drop default of diary.mood        ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 3 change diary.mood to text         ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working
-- 4 change diary.mood to public.mood  ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 set default of diary.mood         ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 4 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP INDEX public.diary_ok_idx;

ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

ALTER TABLE public.diary ALTER COLUMN mood TYPE text;

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.mood'))
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
  ) given;
END
$$;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('ok', 'sad');

ALTER TABLE public.diary ALTER COLUMN mood TYPE public.mood USING mood::public.mood;

ALTER TABLE public.diary ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

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
-- 1 drop default of diary.mood        ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 2 change diary.mood to text         ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working
-- 3 change diary.mood to public.mood  ACCESS EXCLUSIVE on diary, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 set default of diary.mood         ACCESS EXCLUSIVE on diary, no scan, no rewrite · old code keeps working
-- 5 add diary_ok_idx                  SHARE on diary, reads all rows · old code keeps working
-- 4 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DO $$
-- Owners and rights of what is made again below.
BEGIN
  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'), false)
  FROM (
    WITH object (noun, name, owner, rights, usual) AS (
      SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
      FROM pg_type t WHERE t.oid IN (to_regtype('public.mood'))
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
  ) given;
END
$$;

ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

ALTER TABLE public.diary ALTER COLUMN mood TYPE text;

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');

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
