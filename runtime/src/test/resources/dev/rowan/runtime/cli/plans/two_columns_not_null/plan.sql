==== V20261121093000__case.sql
-- Rowan: case (1 of 10)                           from nothing · undo: undo/U20261121093000__case.sql
-- 1 make people.name not null    ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 2 add people.token             ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 3 set default of people.token  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 4 add people.seen              ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 5 set default of people.seen   ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ADD CONSTRAINT people_name_not_null NOT NULL name NOT VALID;

ALTER TABLE public.people ADD COLUMN token uuid;

ALTER TABLE public.people ALTER COLUMN token SET DEFAULT gen_random_uuid();

ALTER TABLE public.people ADD COLUMN seen timestamptz;

ALTER TABLE public.people ALTER COLUMN seen SET DEFAULT clock_timestamp();

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop default of people.seen   ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 2 drop people.seen              ACCESS EXCLUSIVE on people, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 3 drop default of people.token  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
-- 4 drop people.token             ACCESS EXCLUSIVE on people, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 5 let people.name be null       ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN seen DROP DEFAULT;

ALTER TABLE public.people DROP COLUMN seen;

ALTER TABLE public.people ALTER COLUMN token DROP DEFAULT;

ALTER TABLE public.people DROP COLUMN token;

ALTER TABLE public.people ALTER COLUMN name DROP NOT NULL;

==== V20261121093001__case_fill_people_name.sql
-- Rowan: case (2 of 10)                           from V20261121093000 · undo: undo/U20261121093001__case_fill_people_name.sql
-- 1 fill people.name  ROW EXCLUSIVE on people, changes rows in batches · old code keeps working

DO $$
-- In batches of 200 pages, each in a transaction of its own; takes up rows that are still
-- null only, so it may be stopped and run again.
DECLARE
  part regclass;
  page bigint;
  pages bigint;
BEGIN
  FOR part IN
    WITH RECURSIVE tree AS (
      SELECT 'public.people'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET name = (''nobody''::text) WHERE name IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093001__case_fill_people_name.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_fill_people_name.sql
-- Rowan: takes back V20261121093001__case_fill_people_name.sql
-- 1 nothing: rows of public.people keep what was filled into name  rows of public.people keep what was filled into name

==== V20261121093002__case_validate_people_name_not_null.sql
-- Rowan: case (3 of 10)                           from V20261121093001 · undo: undo/U20261121093002__case_validate_people_name_not_null.sql
-- 1 validate people.name not null  SHARE UPDATE EXCLUSIVE on people, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people VALIDATE CONSTRAINT people_name_not_null;

==== undo/U20261121093002__case_validate_people_name_not_null.sql
-- Rowan: takes back V20261121093002__case_validate_people_name_not_null.sql
-- 1 make people.name not null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN name DROP NOT NULL;

ALTER TABLE public.people ADD CONSTRAINT people_name_not_null NOT NULL name NOT VALID;

==== V20261121093003__case_make_people_age_not_null.sql
-- Rowan: case (4 of 10)                           from V20261121093002 · undo: undo/U20261121093003__case_make_people_age_not_null.sql
-- 1 make people.age not null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ADD CONSTRAINT people_age_not_null NOT NULL age NOT VALID;

==== undo/U20261121093003__case_make_people_age_not_null.sql
-- Rowan: takes back V20261121093003__case_make_people_age_not_null.sql
-- 1 let people.age be null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN age DROP NOT NULL;

==== V20261121093004__case_fill_people_age.sql
-- Rowan: case (5 of 10)                           from V20261121093003 · undo: undo/U20261121093004__case_fill_people_age.sql
-- 1 fill people.age  ROW EXCLUSIVE on people, changes rows in batches · old code keeps working

DO $$
-- In batches of 200 pages, each in a transaction of its own; takes up rows that are still
-- null only, so it may be stopped and run again.
DECLARE
  part regclass;
  page bigint;
  pages bigint;
BEGIN
  FOR part IN
    WITH RECURSIVE tree AS (
      SELECT 'public.people'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET age = (0) WHERE age IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093004__case_fill_people_age.sql.conf
executeInTransaction=false

==== undo/U20261121093004__case_fill_people_age.sql
-- Rowan: takes back V20261121093004__case_fill_people_age.sql
-- 1 nothing: rows of public.people keep what was filled into age  rows of public.people keep what was filled into age

==== V20261121093005__case_validate_people_age_not_null.sql
-- Rowan: case (6 of 10)                           from V20261121093004 · undo: undo/U20261121093005__case_validate_people_age_not_null.sql
-- 1 validate people.age not null  SHARE UPDATE EXCLUSIVE on people, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people VALIDATE CONSTRAINT people_age_not_null;

==== undo/U20261121093005__case_validate_people_age_not_null.sql
-- Rowan: takes back V20261121093005__case_validate_people_age_not_null.sql
-- 1 make people.age not null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN age DROP NOT NULL;

ALTER TABLE public.people ADD CONSTRAINT people_age_not_null NOT NULL age NOT VALID;

==== V20261121093006__case_make_people_token_not_null.sql
-- Rowan: case (7 of 10)                           from V20261121093005 · undo: undo/U20261121093006__case_make_people_token_not_null.sql
-- 1 make people.token not null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ADD CONSTRAINT people_token_not_null NOT NULL token NOT VALID;

==== undo/U20261121093006__case_make_people_token_not_null.sql
-- Rowan: takes back V20261121093006__case_make_people_token_not_null.sql
-- 1 let people.token be null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN token DROP NOT NULL;

==== V20261121093007__case_fill_people_token.sql
-- Rowan: case (8 of 10)                           from V20261121093006 · undo: undo/U20261121093007__case_fill_people_token.sql
-- 1 fill people.token  ROW EXCLUSIVE on people, changes rows in batches · old code keeps working

DO $$
-- In batches of 200 pages, each in a transaction of its own; takes up rows that are still
-- null only, so it may be stopped and run again.
DECLARE
  part regclass;
  page bigint;
  pages bigint;
BEGIN
  FOR part IN
    WITH RECURSIVE tree AS (
      SELECT 'public.people'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET token = (gen_random_uuid()) WHERE token IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093007__case_fill_people_token.sql.conf
executeInTransaction=false

==== undo/U20261121093007__case_fill_people_token.sql
-- Rowan: takes back V20261121093007__case_fill_people_token.sql
-- 1 nothing: rows of public.people keep what was filled into token  rows of public.people keep what was filled into token

==== V20261121093008__case_validate_people_token_not_null.sql
-- Rowan: case (9 of 10)                           from V20261121093007 · undo: undo/U20261121093008__case_validate_people_token_not_null.sql
-- 1 validate people.token not null  SHARE UPDATE EXCLUSIVE on people, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people VALIDATE CONSTRAINT people_token_not_null;

==== undo/U20261121093008__case_validate_people_token_not_null.sql
-- Rowan: takes back V20261121093008__case_validate_people_token_not_null.sql
-- 1 make people.token not null  ACCESS EXCLUSIVE on people, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.people ALTER COLUMN token DROP NOT NULL;

ALTER TABLE public.people ADD CONSTRAINT people_token_not_null NOT NULL token NOT VALID;

==== V20261121093009__case_fill_people_seen.sql
-- Rowan: case (10 of 10)                          from V20261121093008 · undo: undo/U20261121093009__case_fill_people_seen.sql
-- 1 fill people.seen  ROW EXCLUSIVE on people, changes rows in batches · old code keeps working

DO $$
-- In batches of 200 pages, each in a transaction of its own; takes up rows that are still
-- null only, so it may be stopped and run again.
DECLARE
  part regclass;
  page bigint;
  pages bigint;
BEGIN
  FOR part IN
    WITH RECURSIVE tree AS (
      SELECT 'public.people'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET seen = (clock_timestamp()) WHERE seen IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093009__case_fill_people_seen.sql.conf
executeInTransaction=false

==== undo/U20261121093009__case_fill_people_seen.sql
-- Rowan: takes back V20261121093009__case_fill_people_seen.sql
-- 1 nothing: rows of public.people keep what was filled into seen  rows of public.people keep what was filled into seen
