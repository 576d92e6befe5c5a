-- Rowan: takes back V20261121093016__gift_wrap.sql
-- 1 drop orders_message_needs_wrap       ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 drop orders_gift_message_size_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 drop orders.gift_message             ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
-- 4 drop orders.gift_wrap                ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · what the column holds is lost
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_message_needs_wrap;

ALTER TABLE public.orders DROP CONSTRAINT orders_gift_message_size_check;

ALTER TABLE public.orders DROP COLUMN gift_message;

ALTER TABLE public.orders DROP COLUMN gift_wrap;
