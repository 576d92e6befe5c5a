CREATE DOMAIN positive AS int CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE TABLE stock (id int PRIMARY KEY, n positive);
INSERT INTO stock VALUES (1, 5);
