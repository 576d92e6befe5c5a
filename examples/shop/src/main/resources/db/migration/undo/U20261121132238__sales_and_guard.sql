-- Rowan: takes back V20261121132238__sales_and_guard.sql
-- 1 drop view product_sales                  ACCESS EXCLUSIVE on product_sales, no scan, no rewrite · old code keeps working
-- 2 drop trigger guard_paid_order on orders  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 1 step on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP VIEW public.product_sales;

DROP TRIGGER guard_paid_order ON public.orders;

DROP FUNCTION public.guard_paid_order();
