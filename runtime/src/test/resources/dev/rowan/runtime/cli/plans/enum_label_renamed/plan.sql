==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER TYPE public.state RENAME VALUE 'payed' TO 'paid';

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER TYPE public.state RENAME VALUE 'paid' TO 'payed';
