CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN amount AS integer;
CREATE TYPE price AS (total positive, currency text);
CREATE TYPE quote AS (price price, note text);
CREATE TABLE orders (id int PRIMARY KEY, totals positive[], price price, quotes quote[], plain positive);
CREATE TABLE bills (id int PRIMARY KEY, price price NOT NULL DEFAULT ROW(1, 'EUR')::price, amounts amount[]);
INSERT INTO orders VALUES (1, '{1,2}', (3, 'EUR'), ARRAY[((4, 'USD'), 'x')::quote], 5), (2, NULL, NULL, NULL, NULL);
INSERT INTO bills VALUES (1, (7, 'EUR'), '{8}');
CREATE VIEW prices AS SELECT id, (price).total AS total FROM orders;
