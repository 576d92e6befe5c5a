==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.positive RENAME CONSTRAINT above_zero TO positive_check;

COMMENT ON CONSTRAINT positive_check ON DOMAIN public.positive IS 'more than nothing';

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.positive RENAME CONSTRAINT positive_check TO above_zero;

COMMENT ON CONSTRAINT above_zero ON DOMAIN public.positive IS NULL;
