CREATE DOMAIN price AS numeric(10,2) CONSTRAINT price_check CHECK (VALUE >= 0);
CREATE TABLE items (id int, price price);
