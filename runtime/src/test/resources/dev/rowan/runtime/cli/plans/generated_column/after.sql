CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ADD gross integer GENERATED ALWAYS AS (total * 3) STORED;
CREATE VIEW gross AS SELECT gross FROM orders;
