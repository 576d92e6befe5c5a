-- Rowan: gift wrap (1 of 3)                       from V20261121092858 · undo: undo/U20261121093016__gift_wrap.sql
-- 1 add orders.gift_wrap                ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 add orders.gift_message             ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 3 add orders_gift_message_size_check  ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 4 add orders_message_needs_wrap       ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.orders ADD COLUMN gift_wrap boolean NOT NULL DEFAULT false;

ALTER TABLE public.orders ADD COLUMN gift_message text;

COMMENT ON COLUMN public.orders.gift_message IS 'for the card in a parcel that is wrapped as a gift';

ALTER TABLE public.orders
    ADD CONSTRAINT orders_gift_message_size_check CHECK (char_length(gift_message) <= 200) NOT VALID;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_message_needs_wrap CHECK (gift_wrap OR gift_message IS NULL) NOT VALID;
