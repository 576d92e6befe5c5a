-- Rowan: takes back V20261121092858__initial.sql
-- 1 drop product_tags_tag_id_idx            ACCESS EXCLUSIVE on product_tags, no scan, no rewrite · old code keeps working
-- 2 drop table product_tags                 ACCESS EXCLUSIVE on product_tags, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 3 drop table tags                         ACCESS EXCLUSIVE on tags, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 4 drop table stock                        ACCESS EXCLUSIVE on stock, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 5 drop shipments_shipped_at_idx           ACCESS EXCLUSIVE on shipments, no scan, no rewrite · old code keeps working
-- 6 drop shipments_order_id_idx             ACCESS EXCLUSIVE on shipments, no scan, no rewrite · old code keeps working
-- 7 drop shipment_lines_order_id_line_idx   ACCESS EXCLUSIVE on shipment_lines, no scan, no rewrite · old code keeps working
-- 8 drop table shipment_lines               ACCESS EXCLUSIVE on shipment_lines, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 9 drop table shipments                    ACCESS EXCLUSIVE on shipments, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 10 drop reviews_words_idx                  ACCESS EXCLUSIVE on reviews, no scan, no rewrite · old code keeps working
-- 11 drop reviews_product_id_created_at_idx  ACCESS EXCLUSIVE on reviews, no scan, no rewrite · old code keeps working
-- 12 drop reviews_customer_id_idx            ACCESS EXCLUSIVE on reviews, no scan, no rewrite · old code keeps working
-- 13 drop table reviews                      ACCESS EXCLUSIVE on reviews, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 14 drop products_price_idx                 ACCESS EXCLUSIVE on products, no scan, no rewrite · old code keeps working
-- 15 drop products_category_id_name_idx      ACCESS EXCLUSIVE on products, no scan, no rewrite · old code keeps working
-- 16 drop order_lines_product_id_idx         ACCESS EXCLUSIVE on order_lines, no scan, no rewrite · old code keeps working
-- 17 drop table order_lines                  ACCESS EXCLUSIVE on order_lines, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 18 drop cart_items_product_id_idx          ACCESS EXCLUSIVE on cart_items, no scan, no rewrite · old code keeps working
-- 19 drop table cart_items                   ACCESS EXCLUSIVE on cart_items, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 20 drop table products                     ACCESS EXCLUSIVE on products, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 21 drop payments_order_id_idx              ACCESS EXCLUSIVE on payments, no scan, no rewrite · old code keeps working
-- 22 drop payments_once_per_order            ACCESS EXCLUSIVE on payments, no scan, no rewrite · old code keeps working
-- 23 drop table payments                     ACCESS EXCLUSIVE on payments, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 24 drop orders_to_do_idx                   ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 25 drop orders_customer_id_placed_at_idx   ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 26 drop table orders                       ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 27 drop customers_email_key                ACCESS EXCLUSIVE on customers, no scan, no rewrite · old code keeps working
-- 28 drop carts_one_open_each                ACCESS EXCLUSIVE on carts, no scan, no rewrite · old code keeps working
-- 29 drop carts_customer_id_idx              ACCESS EXCLUSIVE on carts, no scan, no rewrite · old code keeps working
-- 30 drop table carts                        ACCESS EXCLUSIVE on carts, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 31 drop table customers                    ACCESS EXCLUSIVE on customers, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 32 drop table categories                   ACCESS EXCLUSIVE on categories, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP INDEX public.product_tags_tag_id_idx;

DROP TABLE public.product_tags;

DROP TABLE public.tags;

DROP TABLE public.stock;

DROP INDEX public.shipments_shipped_at_idx;

DROP INDEX public.shipments_order_id_idx;

DROP INDEX public.shipment_lines_order_id_line_idx;

DROP TABLE public.shipment_lines;

DROP TABLE public.shipments;

DROP INDEX public.reviews_words_idx;

DROP INDEX public.reviews_product_id_created_at_idx;

DROP INDEX public.reviews_customer_id_idx;

DROP TABLE public.reviews;

DROP INDEX public.products_price_idx;

DROP INDEX public.products_category_id_name_idx;

DROP INDEX public.order_lines_product_id_idx;

DROP TABLE public.order_lines;

DROP INDEX public.cart_items_product_id_idx;

DROP TABLE public.cart_items;

DROP TABLE public.products;

DROP INDEX public.payments_order_id_idx;

DROP INDEX public.payments_once_per_order;

ALTER SEQUENCE public.payments_id_seq OWNED BY NONE;

DROP TABLE public.payments;

DROP INDEX public.orders_to_do_idx;

DROP INDEX public.orders_customer_id_placed_at_idx;

DROP TABLE public.orders;

DROP INDEX public.customers_email_key;

DROP INDEX public.carts_one_open_each;

DROP INDEX public.carts_customer_id_idx;

DROP TABLE public.carts;

DROP TABLE public.customers;

DROP TABLE public.categories;

DROP SEQUENCE public.payments_id_seq;
