==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop policy cheap on orders     ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 drop trigger touch on orders    ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 change orders.total to numeric  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working
-- 4 add trigger touch on orders     SHARE ROW EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 5 add policy cheap on orders      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP POLICY cheap ON public.orders;

DROP TRIGGER touch ON public.orders;

ALTER TABLE public.orders ALTER COLUMN total TYPE numeric;

CREATE TRIGGER touch
    BEFORE UPDATE OF total ON public.orders
    FOR EACH ROW WHEN (new.total > (0)::numeric)
    EXECUTE FUNCTION public.touch();

CREATE POLICY cheap ON public.orders
    USING (total < (1000)::numeric);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop policy cheap on orders     ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 drop trigger touch on orders    ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 change orders.total to integer  ACCESS EXCLUSIVE on orders, rewrites the table · old code keeps working · cuts or rounds values
-- 4 add trigger touch on orders     SHARE ROW EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 5 add policy cheap on orders      ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP POLICY cheap ON public.orders;

DROP TRIGGER touch ON public.orders;

ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

CREATE TRIGGER touch
    BEFORE UPDATE OF total ON public.orders
    FOR EACH ROW WHEN (new.total > 0)
    EXECUTE FUNCTION public.touch();

CREATE POLICY cheap ON public.orders
    USING (total < 1000);
