CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ADD gift_wrap boolean NOT NULL DEFAULT false;
ALTER TABLE orders ADD coupon text;
ALTER TABLE customers ADD email text;
COMMENT ON COLUMN orders.coupon IS 'as typed';
