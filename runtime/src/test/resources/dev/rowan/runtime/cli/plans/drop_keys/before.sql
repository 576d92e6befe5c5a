CREATE TABLE orders (id int PRIMARY KEY, code text UNIQUE, ref int CONSTRAINT ref_once UNIQUE DEFERRABLE);
CREATE TABLE lines (code text REFERENCES orders (code), n int);
INSERT INTO orders VALUES (1, 'a', 1), (2, 'b', 2);
INSERT INTO lines VALUES ('a', 1);
