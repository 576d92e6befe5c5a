CREATE TABLE orders (id bigint NOT NULL, customer_id bigint NOT NULL, total integer);
CREATE INDEX by_customer ON orders (customer_id, total);
CREATE UNIQUE INDEX told_by ON orders (id, customer_id);
ALTER TABLE orders CLUSTER ON by_customer, REPLICA IDENTITY USING INDEX told_by;
CREATE TABLE lines (id bigint, place integer, CONSTRAINT lines_key UNIQUE (id, place));
ALTER TABLE lines CLUSTER ON lines_key;
CREATE MATERIALIZED VIEW sums AS SELECT customer_id, sum(total) AS total FROM orders GROUP BY 1;
CREATE INDEX sums_by ON sums (total);
ALTER MATERIALIZED VIEW sums CLUSTER ON sums_by;
