==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 set default of orders.gross  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN gross SET EXPRESSION AS (total * 3);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 set default of orders.gross  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ALTER COLUMN gross SET EXPRESSION AS (total * 2);
