CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ADD CHECK (total >= 0);
