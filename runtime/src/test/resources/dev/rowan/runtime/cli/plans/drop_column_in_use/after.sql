CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL);
CREATE VIEW open_orders AS SELECT id FROM orders;
