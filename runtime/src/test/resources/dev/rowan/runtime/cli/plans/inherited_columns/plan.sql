==== V20261121093000__case.sql
-- Rowan: case (1 of 12)                           from nothing · undo: undo/U20261121093000__case.sql
-- 1 set default of city.name   ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
-- 2 set default of place.name  ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE ONLY public.city ALTER COLUMN name SET DEFAULT 'city'::text;

ALTER TABLE ONLY public.place ALTER COLUMN name SET DEFAULT 'y'::text;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 set default of place.name  ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
-- 2 set default of city.name   ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE ONLY public.place ALTER COLUMN name SET DEFAULT 'x'::text;

ALTER TABLE ONLY public.city ALTER COLUMN name SET DEFAULT 'x'::text;

==== V20261121093001__case_drop_view_sizes.sql
-- Rowan: case (2 of 12)                           from V20261121093000 · undo: undo/U20261121093001__case_drop_view_sizes.sql
-- 1 drop view sizes                ACCESS EXCLUSIVE on sizes, no scan, no rewrite · breaks code that still uses it
-- 2 change place.size to bigint    ACCESS EXCLUSIVE on place, rewrites the table · old code keeps working
-- 3 change city.size to bigint     ACCESS EXCLUSIVE on city, rewrites the table · old code keeps working
-- 4 change capital.size to bigint  ACCESS EXCLUSIVE on capital, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP VIEW public.sizes;

ALTER TABLE public.place ALTER COLUMN size TYPE bigint;

==== undo/U20261121093001__case_drop_view_sizes.sql
-- Rowan: takes back V20261121093001__case_drop_view_sizes.sql
-- 1 change capital.size to integer  ACCESS EXCLUSIVE on capital, rewrites the table · old code keeps working · stops if a value does not fit
-- 2 change city.size to integer     ACCESS EXCLUSIVE on city, rewrites the table · old code keeps working · stops if a value does not fit
-- 3 change place.size to integer    ACCESS EXCLUSIVE on place, rewrites the table · old code keeps working · stops if a value does not fit
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.place ALTER COLUMN size TYPE integer;

CREATE VIEW public.sizes AS
SELECT name,
    size
   FROM public.capital;

==== V20261121093002__case_set_default_of_capital_name.sql
-- Rowan: case (3 of 12)                           from V20261121093001 · undo: undo/U20261121093002__case_set_default_of_capital_name.sql
-- 1 set default of capital.name  ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
-- 2 set default of capital.size  ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
-- 3 make capital.size not null   ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
-- 4 set default of city.size     ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
-- 5 set default of place.size    ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.capital ALTER COLUMN name SET DEFAULT 'city'::text;

ALTER TABLE public.capital ALTER COLUMN size SET DEFAULT 4;

ALTER TABLE public.capital ADD CONSTRAINT capital_size_not_null NOT NULL size NOT VALID;

ALTER TABLE ONLY public.city ALTER COLUMN size SET DEFAULT 4;

ALTER TABLE ONLY public.place ALTER COLUMN size SET DEFAULT 4;

==== undo/U20261121093002__case_set_default_of_capital_name.sql
-- Rowan: takes back V20261121093002__case_set_default_of_capital_name.sql
-- 1 drop default of place.size    ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
-- 2 drop default of city.size     ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
-- 3 let capital.size be null      ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
-- 4 drop default of capital.size  ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
-- 5 set default of capital.name   ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE ONLY public.place ALTER COLUMN size DROP DEFAULT;

ALTER TABLE ONLY public.city ALTER COLUMN size DROP DEFAULT;

ALTER TABLE public.capital ALTER COLUMN size DROP NOT NULL;

ALTER TABLE public.capital ALTER COLUMN size DROP DEFAULT;

ALTER TABLE public.capital ALTER COLUMN name SET DEFAULT 'x'::text;

==== V20261121093003__case_fill_capital_size.sql
-- Rowan: case (4 of 12)                           from V20261121093002 · undo: undo/U20261121093003__case_fill_capital_size.sql
-- 1 fill capital.size  ROW EXCLUSIVE on capital, changes rows in batches · old code keeps working

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
      SELECT 'public.capital'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET size = (4) WHERE size IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093003__case_fill_capital_size.sql.conf
executeInTransaction=false

==== undo/U20261121093003__case_fill_capital_size.sql
-- Rowan: takes back V20261121093003__case_fill_capital_size.sql
-- 1 nothing: rows of public.capital keep what was filled into size  rows of public.capital keep what was filled into size

==== V20261121093004__case_validate_capital_size_not_null.sql
-- Rowan: case (5 of 12)                           from V20261121093003 · undo: undo/U20261121093004__case_validate_capital_size_not_null.sql
-- 1 validate capital.size not null  SHARE UPDATE EXCLUSIVE on capital, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.capital VALIDATE CONSTRAINT capital_size_not_null;

==== undo/U20261121093004__case_validate_capital_size_not_null.sql
-- Rowan: takes back V20261121093004__case_validate_capital_size_not_null.sql
-- 1 make capital.size not null  ACCESS EXCLUSIVE on capital, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.capital ALTER COLUMN size DROP NOT NULL;

ALTER TABLE public.capital ADD CONSTRAINT capital_size_not_null NOT NULL size NOT VALID;

==== V20261121093005__case_create_view_sizes.sql
-- Rowan: case (6 of 12)                           from V20261121093004 · undo: undo/U20261121093005__case_create_view_sizes.sql
-- 1 step on what no program uses yet, or without a table lock

CREATE VIEW public.sizes AS
SELECT name,
    size
   FROM public.capital;

==== undo/U20261121093005__case_create_view_sizes.sql
-- Rowan: takes back V20261121093005__case_create_view_sizes.sql
-- 1 drop view sizes  ACCESS EXCLUSIVE on sizes, no scan, no rewrite · breaks code that still uses it
SET LOCAL lock_timeout = '2s';

DROP VIEW public.sizes;

==== V20261121093006__case_make_city_size_not_null.sql
-- Rowan: case (7 of 12)                           from V20261121093005 · undo: undo/U20261121093006__case_make_city_size_not_null.sql
-- 1 make city.size not null  ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.city ADD CONSTRAINT city_size_not_null NOT NULL size NOT VALID;

==== undo/U20261121093006__case_make_city_size_not_null.sql
-- Rowan: takes back V20261121093006__case_make_city_size_not_null.sql
-- 1 let city.size be null  ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.city ALTER COLUMN size DROP NOT NULL;

==== V20261121093007__case_fill_city_size.sql
-- Rowan: case (8 of 12)                           from V20261121093006 · undo: undo/U20261121093007__case_fill_city_size.sql
-- 1 fill city.size  ROW EXCLUSIVE on city, changes rows in batches · old code keeps working

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
      SELECT 'public.city'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET size = (4) WHERE size IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093007__case_fill_city_size.sql.conf
executeInTransaction=false

==== undo/U20261121093007__case_fill_city_size.sql
-- Rowan: takes back V20261121093007__case_fill_city_size.sql
-- 1 nothing: rows of public.city keep what was filled into size  rows of public.city keep what was filled into size

==== V20261121093008__case_validate_city_size_not_null.sql
-- Rowan: case (9 of 12)                           from V20261121093007 · undo: undo/U20261121093008__case_validate_city_size_not_null.sql
-- 1 validate city.size not null  SHARE UPDATE EXCLUSIVE on city, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.city VALIDATE CONSTRAINT city_size_not_null;

==== undo/U20261121093008__case_validate_city_size_not_null.sql
-- Rowan: takes back V20261121093008__case_validate_city_size_not_null.sql
-- 1 make city.size not null  ACCESS EXCLUSIVE on city, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.city ALTER COLUMN size DROP NOT NULL;

ALTER TABLE public.city ADD CONSTRAINT city_size_not_null NOT NULL size NOT VALID;

==== V20261121093009__case_make_place_size_not_null.sql
-- Rowan: case (10 of 12)                          from V20261121093008 · undo: undo/U20261121093009__case_make_place_size_not_null.sql
-- 1 make place.size not null  ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.place ADD CONSTRAINT place_size_not_null NOT NULL size NOT VALID;

==== undo/U20261121093009__case_make_place_size_not_null.sql
-- Rowan: takes back V20261121093009__case_make_place_size_not_null.sql
-- 1 let place.size be null  ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.place ALTER COLUMN size DROP NOT NULL;

==== V20261121093010__case_fill_place_size.sql
-- Rowan: case (11 of 12)                          from V20261121093009 · undo: undo/U20261121093010__case_fill_place_size.sql
-- 1 fill place.size  ROW EXCLUSIVE on place, changes rows in batches · old code keeps working

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
      SELECT 'public.place'::regclass::oid AS id
      UNION ALL
      SELECT i.inhrelid FROM pg_inherits i JOIN tree ON i.inhparent = tree.id)
    SELECT t.id FROM tree t JOIN pg_class c ON c.oid = t.id WHERE c.relkind = 'r' ORDER BY t.id
  LOOP
    page := 0;
    pages := pg_relation_size(part) / current_setting('block_size')::bigint;
    WHILE page < pages LOOP
      EXECUTE format('UPDATE ONLY %s SET size = (4) WHERE size IS NULL AND ctid >= $1 AND ctid < $2', part)
        USING format('(%s,0)', page)::tid, format('(%s,0)', page + 200)::tid;
      COMMIT;
      page := page + 200;
      RAISE NOTICE '%: % of % pages', part, least(page, pages), pages;
    END LOOP;
  END LOOP;
END
$$;

==== V20261121093010__case_fill_place_size.sql.conf
executeInTransaction=false

==== undo/U20261121093010__case_fill_place_size.sql
-- Rowan: takes back V20261121093010__case_fill_place_size.sql
-- 1 nothing: rows of public.place keep what was filled into size  rows of public.place keep what was filled into size

==== V20261121093011__case_validate_place_size_not_null.sql
-- Rowan: case (12 of 12)                          from V20261121093010 · undo: undo/U20261121093011__case_validate_place_size_not_null.sql
-- 1 validate place.size not null  SHARE UPDATE EXCLUSIVE on place, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.place VALIDATE CONSTRAINT place_size_not_null;

==== undo/U20261121093011__case_validate_place_size_not_null.sql
-- Rowan: takes back V20261121093011__case_validate_place_size_not_null.sql
-- 1 make place.size not null  ACCESS EXCLUSIVE on place, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.place ALTER COLUMN size DROP NOT NULL;

ALTER TABLE public.place ADD CONSTRAINT place_size_not_null NOT NULL size NOT VALID;
