==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 change things.code to uuid         ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 2 change things.during to tstzrange  ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 3 change things.tag to text[]        ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 change things.rank to integer[]    ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 change things.words to text        ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 6 change things.flag to integer      ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.things ALTER COLUMN code TYPE uuid USING code::text::uuid;

ALTER TABLE public.things ALTER COLUMN during TYPE tstzrange USING during::text::tstzrange;

ALTER TABLE public.things ALTER COLUMN tag TYPE text[] USING CASE WHEN tag LIKE '{%}' THEN tag::text[] WHEN tag IS NOT NULL THEN ARRAY[tag]::text[] END;

ALTER TABLE public.things ALTER COLUMN rank TYPE integer[] USING CASE WHEN rank IS NOT NULL THEN ARRAY[rank]::integer[] END;

ALTER TABLE public.things ALTER COLUMN words TYPE text USING CASE WHEN cardinality(words) = 1 THEN (words)[1]::text ELSE words::text END;

ALTER TABLE public.things ALTER COLUMN flag TYPE integer USING flag::integer;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 change things.flag to boolean    ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · cuts or rounds values
-- 2 change things.words to text[]    ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 3 change things.rank to integer    ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 change things.tag to text        ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 change things.during to tsrange  ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- 6 change things.code to integer    ACCESS EXCLUSIVE on things, rewrites the table · old code keeps working · stops if a value does not fit
-- not exact: things.tag comes back as PostgreSQL prints its values
-- not exact: things.words comes back as PostgreSQL prints its values
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.things ALTER COLUMN flag TYPE boolean USING flag::boolean;

ALTER TABLE public.things ALTER COLUMN words TYPE text[] USING CASE WHEN words LIKE '{%}' THEN words::text[] WHEN words IS NOT NULL THEN ARRAY[words]::text[] END;

ALTER TABLE public.things ALTER COLUMN rank TYPE integer USING CASE WHEN cardinality(rank) = 1 THEN (rank)[1] ELSE rank::text::integer END;

ALTER TABLE public.things ALTER COLUMN tag TYPE text USING CASE WHEN cardinality(tag) = 1 THEN (tag)[1]::text ELSE tag::text END;

ALTER TABLE public.things ALTER COLUMN during TYPE tsrange USING during::text::tsrange;

ALTER TABLE public.things ALTER COLUMN code TYPE integer USING code::text::integer;
