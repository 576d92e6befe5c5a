CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint NOT NULL, customer_id bigint, note text, total integer NOT NULL, status text);
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id) INCLUDE (total);
CREATE TABLE lines (order_id bigint, n int);
ALTER TABLE lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
