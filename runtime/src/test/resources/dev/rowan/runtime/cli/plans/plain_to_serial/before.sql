-- The sequence must go on after the rows.
CREATE TABLE items (id int PRIMARY KEY, no bigint NOT NULL);
INSERT INTO items SELECT n, 10 * n FROM generate_series(1, 5) AS n;
