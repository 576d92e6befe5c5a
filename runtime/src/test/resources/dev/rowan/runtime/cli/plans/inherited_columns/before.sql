CREATE TABLE place (id int NOT NULL, name text DEFAULT 'x', size int);
CREATE TABLE city (mayor text) INHERITS (place);
CREATE TABLE capital (of text) INHERITS (city);
CREATE VIEW sizes AS SELECT name, size FROM capital;
INSERT INTO place VALUES (1, 'a', 1);
INSERT INTO city VALUES (2, 'b', 2, 'm');
INSERT INTO capital VALUES (3, 'c', 3, 'm', 'o');
