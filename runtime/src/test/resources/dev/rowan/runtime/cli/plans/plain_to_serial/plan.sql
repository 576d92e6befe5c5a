==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 set default of items.id  ACCESS EXCLUSIVE on items, no scan, no rewrite · old code keeps working
-- 2 set default of items.no  ACCESS EXCLUSIVE on items, no scan, no rewrite · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

CREATE SEQUENCE public.items_id_seq AS integer;

ALTER TABLE public.items ALTER COLUMN id SET DEFAULT nextval('public.items_id_seq'::regclass);

SELECT setval('public.items_id_seq', max(id))
FROM public.items HAVING max(id) >= (SELECT last_value FROM public.items_id_seq);

ALTER SEQUENCE public.items_id_seq OWNED BY public.items.id;

ALTER TABLE public.items ALTER COLUMN no ADD GENERATED ALWAYS AS IDENTITY (START WITH 20);

SELECT setval(pg_get_serial_sequence('public.items', 'no'), max(no))
FROM public.items HAVING max(no) BETWEEN 20 AND 9223372036854775807;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop default of items.no  ACCESS EXCLUSIVE on items, no scan, no rewrite · old code keeps working
-- 2 drop default of items.id  ACCESS EXCLUSIVE on items, no scan, no rewrite · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.items ALTER COLUMN no DROP IDENTITY;

ALTER SEQUENCE public.items_id_seq OWNED BY NONE;

ALTER TABLE public.items ALTER COLUMN id DROP DEFAULT;

DROP SEQUENCE public.items_id_seq;
