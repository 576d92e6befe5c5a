CREATE TABLE place (id int NOT NULL, name text DEFAULT 'y', size bigint NOT NULL DEFAULT 4);
CREATE TABLE city (mayor text) INHERITS (place);
ALTER TABLE city ALTER name SET DEFAULT 'city';
CREATE TABLE capital (of text) INHERITS (city);
CREATE VIEW sizes AS SELECT name, size FROM capital;
