CREATE TYPE state AS ENUM ('new', 'payed', 'sent');
CREATE TABLE orders (
  id int PRIMARY KEY, state state NOT NULL DEFAULT 'payed', past state[] DEFAULT '{payed,new}',
  CONSTRAINT known CHECK (state <> 'sent' OR id > 0),
  CONSTRAINT paid CHECK (state <> 'payed' OR id > 0));
CREATE INDEX orders_payed ON orders (id) WHERE state = 'payed';
CREATE VIEW payed AS SELECT id FROM orders WHERE state = 'payed';
CREATE TABLE parts (state state, n int) PARTITION BY LIST (state);
CREATE TABLE parts_payed PARTITION OF parts FOR VALUES IN ('payed');
CREATE FUNCTION is_payed(s state) RETURNS boolean LANGUAGE sql RETURN s = 'payed'::state;
INSERT INTO orders (id) VALUES (1);
INSERT INTO orders VALUES (2, 'new', '{sent}');
INSERT INTO parts VALUES ('payed', 1);
