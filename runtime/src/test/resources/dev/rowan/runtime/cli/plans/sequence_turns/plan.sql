==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 2 steps on what no program uses yet, or without a table lock

ALTER SEQUENCE public.down INCREMENT BY -1 NO MINVALUE NO MAXVALUE START WITH -1 RESTART;

COMMENT ON SCHEMA public IS 'standard public schema';

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 2 steps on what no program uses yet, or without a table lock

CREATE SCHEMA IF NOT EXISTS public;

COMMENT ON SCHEMA public IS 'ours';

ALTER SEQUENCE public.down INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 RESTART;
