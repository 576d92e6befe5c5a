-- Rowan: gift wrap (2 of 3)                       from V20261121093016 · undo: undo/U20261121093017__gift_wrap_validate_orders_gift_message_size_check.sql
-- 1 validate orders_gift_message_size_check  SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row does not satisfy it
-- 2 validate orders_message_needs_wrap       SHARE UPDATE EXCLUSIVE on orders, reads all rows · old code keeps working · stops if a row does not satisfy it
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_gift_message_size_check;

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_message_needs_wrap;
