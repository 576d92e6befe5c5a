CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ALTER total TYPE bigint;
CREATE VIEW big_orders AS SELECT id, total FROM orders WHERE total > 100;
CREATE VIEW big_ids AS SELECT id FROM big_orders WHERE total > 200;
