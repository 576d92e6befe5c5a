CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
INSERT INTO customers SELECT i, 'c' || i FROM generate_series(1, 50) i;
INSERT INTO orders SELECT i, i, 'n' || i, i * 10, 'NEW' FROM generate_series(1, 50) i;
CREATE TABLE lines (order_id bigint REFERENCES orders, n int);
INSERT INTO lines VALUES (1, 1);
