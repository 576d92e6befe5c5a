CREATE DOMAIN price AS numeric(10,2);
CREATE TABLE items (id int, price price);
INSERT INTO items VALUES (1, 2.5);
