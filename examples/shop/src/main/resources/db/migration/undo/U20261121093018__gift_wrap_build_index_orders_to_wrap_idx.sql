-- Rowan: takes back V20261121093018__gift_wrap_build_index_orders_to_wrap_idx.sql
-- 1 drop index orders_to_wrap_idx  SHARE UPDATE EXCLUSIVE on orders, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_to_wrap_idx;
