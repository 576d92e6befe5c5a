CREATE DOMAIN positive AS integer CHECK (VALUE > 0) CONSTRAINT small CHECK (VALUE < 1000);
CREATE DOMAIN amount AS integer NOT NULL;
CREATE TYPE price AS (total positive, currency text);
CREATE TYPE quote AS (price price, note text);
CREATE TABLE orders (id int PRIMARY KEY, totals positive[], price price, quotes quote[], plain positive);
CREATE TABLE bills (id int PRIMARY KEY, price price NOT NULL DEFAULT ROW(1, 'EUR')::price, amounts amount[]);
CREATE VIEW prices AS SELECT id, (price).total AS total FROM orders;
