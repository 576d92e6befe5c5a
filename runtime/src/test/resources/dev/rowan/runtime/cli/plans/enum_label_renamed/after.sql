CREATE TYPE state AS ENUM ('new', 'paid', 'sent');
CREATE TABLE orders (
  id int PRIMARY KEY, state state NOT NULL DEFAULT 'paid', past state[] DEFAULT '{paid,new}',
  CONSTRAINT known CHECK (state <> 'sent' OR id > 0),
  CONSTRAINT paid CHECK (state <> 'paid' OR id > 0));
CREATE INDEX orders_payed ON orders (id) WHERE state = 'paid';
CREATE VIEW payed AS SELECT id FROM orders WHERE state = 'paid';
CREATE TABLE parts (state state, n int) PARTITION BY LIST (state);
CREATE TABLE parts_payed PARTITION OF parts FOR VALUES IN ('paid');
CREATE FUNCTION is_payed(s state) RETURNS boolean LANGUAGE sql RETURN s = 'paid'::state;
