-- Rowan: takes back V20261121093017__gift_wrap_validate_orders_gift_message_size_check.sql
-- 1 alter orders_message_needs_wrap       ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 alter orders_gift_message_size_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders DROP CONSTRAINT orders_message_needs_wrap;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_message_needs_wrap CHECK (gift_wrap OR gift_message IS NULL) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_gift_message_size_check;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_gift_message_size_check CHECK (char_length(gift_message) <= 200) NOT VALID;
