CREATE TABLE orders (id int, code text, n int NOT NULL);
INSERT INTO orders SELECT i, 'c' || i, i FROM generate_series(1, 20) i;
CREATE TABLE lines (n int);
