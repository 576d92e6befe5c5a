-- While one column is filled the other is still null: neither may be forbidden null before.
CREATE TABLE people (id int PRIMARY KEY, name text DEFAULT 'nobody', age int DEFAULT 0);
INSERT INTO people VALUES (1, NULL, NULL), (2, 'b', NULL), (3, NULL, 4);
