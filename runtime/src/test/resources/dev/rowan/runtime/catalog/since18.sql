-- What PostgreSQL 16, 17 and 18 added.
CREATE EXTENSION btree_gist;
CREATE TABLE rooms (room int, during tstzrange, n int,
  CONSTRAINT rooms_key PRIMARY KEY (room, during WITHOUT OVERLAPS),
  UNIQUE (n, during WITHOUT OVERLAPS));
CREATE TABLE bookings (room int, during tstzrange, a int CONSTRAINT a_there NOT NULL, b int, c int NOT NULL,
  twice int GENERATED ALWAYS AS (a * 2) VIRTUAL,
  FOREIGN KEY (room, PERIOD during) REFERENCES rooms (room, PERIOD during),
  CONSTRAINT declared CHECK (a > 0) NOT ENFORCED,
  CONSTRAINT declared_key FOREIGN KEY (room, PERIOD during) REFERENCES rooms (room, PERIOD during) NOT ENFORCED);
ALTER TABLE bookings ADD CONSTRAINT bookings_b_not_null NOT NULL b NOT VALID;
CREATE TABLE no_inherit (a int CONSTRAINT alone NOT NULL NO INHERIT, b int NOT NULL);
CREATE TABLE heirs () INHERITS (no_inherit);
CREATE TABLE before_name (id int PRIMARY KEY, x int NOT NULL);
ALTER TABLE before_name RENAME TO after_name;
CREATE TABLE parts (id int GENERATED ALWAYS AS IDENTITY, k int) PARTITION BY LIST (k);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
CREATE DOMAIN d AS int CONSTRAINT d_there NOT NULL;
CREATE DOMAIN d2 AS int NOT NULL;
CREATE COLLATION built_in (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE COLLATION ruled (PROVIDER = icu, LOCALE = 'und', RULES = '&a < b');
CREATE PUBLICATION generated FOR TABLE after_name WITH (publish_generated_columns = stored);
