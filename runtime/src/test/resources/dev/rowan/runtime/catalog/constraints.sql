-- Constraints of every kind and state.
CREATE EXTENSION btree_gist;
CREATE SCHEMA other;
CREATE TABLE other.target (a int, b int, c text, PRIMARY KEY (a, b) INCLUDE (c), UNIQUE (b, a), UNIQUE (c));
CREATE TABLE target (id int CONSTRAINT "Odd key" PRIMARY KEY DEFERRABLE INITIALLY DEFERRED, name text,
  CONSTRAINT unique_deferrable UNIQUE (name) DEFERRABLE,
  CONSTRAINT unique_filled UNIQUE (name, id) INCLUDE (id) WITH (fillfactor = 50));
CREATE TABLE source (
  id int PRIMARY KEY REFERENCES source DEFERRABLE INITIALLY IMMEDIATE,
  a int, b int, c text REFERENCES other.target (c) ON UPDATE CASCADE ON DELETE RESTRICT,
  total numeric CHECK (total >= 0) NO INHERIT,
  during tstzrange, room int,
  FOREIGN KEY (a, b) REFERENCES other.target MATCH FULL ON DELETE SET NULL ON UPDATE SET DEFAULT
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT reversed FOREIGN KEY (a, b) REFERENCES other.target (b, a),
  CONSTRAINT "both" CHECK (a > 0 AND b > 0 OR c LIKE 'x%''y'),
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&)
    INCLUDE (b) WITH (fillfactor = 80) WHERE (a IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT expressions EXCLUDE USING btree (lower(c) COLLATE "C" text_pattern_ops WITH =, (a + b) WITH =));
ALTER TABLE source ADD CONSTRAINT unproven CHECK (b <> 7) NOT VALID,
  ADD CONSTRAINT unproven_key FOREIGN KEY (room) REFERENCES source NOT VALID;
COMMENT ON CONSTRAINT unproven ON source IS 'to do';
COMMENT ON CONSTRAINT reversed ON source IS 'key';
CREATE TABLE circle_a (id int PRIMARY KEY, b int);
CREATE TABLE circle_b (id int PRIMARY KEY, a int REFERENCES circle_a);
ALTER TABLE circle_a ADD FOREIGN KEY (b) REFERENCES circle_b;
CREATE TABLE a_table_with_a_very_long_name_indeed_longer_than_usual (
  a_column_with_a_very_long_name_indeed int UNIQUE CHECK (a_column_with_a_very_long_name_indeed > 1));
