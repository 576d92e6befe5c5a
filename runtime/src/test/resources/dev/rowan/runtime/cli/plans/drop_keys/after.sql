CREATE TABLE orders (id int NOT NULL, code text, ref int CONSTRAINT ref_one UNIQUE DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE lines (code text, n int);
