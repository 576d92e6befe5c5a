CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, customer_id bigint, note text, total integer NOT NULL, status text);
CREATE MATERIALIZED VIEW sums AS SELECT customer_id, max(total) AS total FROM orders GROUP BY 1;
CREATE UNIQUE INDEX ON sums (customer_id);
