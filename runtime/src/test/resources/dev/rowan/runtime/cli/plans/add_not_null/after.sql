CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ALTER note SET DEFAULT 'none', ALTER note SET NOT NULL;
