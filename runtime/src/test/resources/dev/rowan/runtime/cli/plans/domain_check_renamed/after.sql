CREATE DOMAIN positive AS int CONSTRAINT positive_check CHECK (VALUE > 0);
COMMENT ON CONSTRAINT positive_check ON DOMAIN positive IS 'more than nothing';
CREATE TABLE stock (id int PRIMARY KEY, n positive);
