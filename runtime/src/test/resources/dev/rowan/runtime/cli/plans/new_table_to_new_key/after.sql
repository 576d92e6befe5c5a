CREATE TABLE orders (id int PRIMARY KEY, code text UNIQUE, n int NOT NULL UNIQUE);
CREATE TABLE lines (n int REFERENCES orders (n));
CREATE TABLE notes (id int REFERENCES orders, code text REFERENCES orders (code));
