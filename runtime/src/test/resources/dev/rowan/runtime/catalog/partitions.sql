-- Partitions and inheritance.
CREATE TABLE measures (at timestamptz NOT NULL, city int, value numeric DEFAULT 0 CHECK (value > -1),
  PRIMARY KEY (at, city)) PARTITION BY RANGE (at, city);
CREATE INDEX measures_value ON measures (value);
CREATE TABLE measures_2025 PARTITION OF measures FOR VALUES FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', 5);
CREATE TABLE measures_2026 PARTITION OF measures (value DEFAULT 7, CONSTRAINT own CHECK (value < 100))
  FOR VALUES FROM ('2026-01-01', 5) TO (MAXVALUE, MAXVALUE) PARTITION BY HASH (city);
CREATE TABLE measures_2026_0 PARTITION OF measures_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE measures_2026_1 PARTITION OF measures_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 50);
CREATE TABLE measures_rest PARTITION OF measures DEFAULT;
CREATE INDEX only_here ON measures_2025 (city);
CREATE TABLE listed (kind text COLLATE "C", n int) PARTITION BY LIST (lower(kind) text_pattern_ops);
CREATE TABLE listed_a PARTITION OF listed FOR VALUES IN ('a', 'it''s', NULL);
CREATE TABLE attached (n int, kind text COLLATE "C", extra int);
ALTER TABLE attached DROP extra;
ALTER TABLE listed ATTACH PARTITION attached FOR VALUES IN ('b');
CREATE TABLE owner (id int PRIMARY KEY);
CREATE TABLE cut (id int, owner_id int REFERENCES owner) PARTITION BY LIST (id);
CREATE TABLE cut_1 PARTITION OF cut FOR VALUES IN (1);
CREATE TABLE to_cut (at timestamptz, city int, FOREIGN KEY (at, city) REFERENCES measures);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched AFTER INSERT ON measures FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE parent (id int PRIMARY KEY, a text DEFAULT 'a' NOT NULL, CONSTRAINT positive CHECK (id > 0));
CREATE TABLE second_parent (a text, b int);
CREATE TABLE child (c int, b int DEFAULT 5, CONSTRAINT own CHECK (c > 0)) INHERITS (parent, second_parent);
ALTER TABLE child ALTER a SET DEFAULT 'child';
CREATE TABLE grandchild () INHERITS (child);
CREATE TABLE adopted (id int NOT NULL, a text NOT NULL, CONSTRAINT positive CHECK (id > 0));
ALTER TABLE adopted INHERIT parent;
