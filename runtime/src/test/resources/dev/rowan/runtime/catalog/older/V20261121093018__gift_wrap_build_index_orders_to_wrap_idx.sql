-- Rowan: gift wrap (3 of 3)                       from V20261121093017 · undo: undo/U20261121093018__gift_wrap_build_index_orders_to_wrap_idx.sql
-- 1 build index orders_to_wrap_idx  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.orders_to_wrap_idx;

CREATE INDEX CONCURRENTLY orders_to_wrap_idx ON public.orders (placed_at) WHERE gift_wrap AND status = 'PAID';
