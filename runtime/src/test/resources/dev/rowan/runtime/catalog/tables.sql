-- Tables and columns: everything that CREATE TABLE and ALTER TABLE can say of one.
CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'what is sold';
CREATE SCHEMA "Odd ""schema""";
CREATE TABLE shop.every_type (
  a smallint, b integer, c bigint, d numeric, e numeric(12, 2), f numeric(5), g real,
  h double precision, i money, j text, k varchar, l varchar(20), m char, n char(7), o bpchar,
  p bytea, q boolean, r date, s time, t timetz(3), u timestamp, v timestamptz(6), w interval,
  x interval day to second(2), y uuid, z json, aa jsonb, ab xml, ac inet, ad cidr, ae macaddr,
  af bit, ag bit(8), ah bit varying, ai varbit(9), aj point, ak box, al tsvector, am tsquery,
  an int4range, ao tstzmultirange, ap "char", aq name, ar oid, "as" regclass, at text[],
  au numeric(3, 1)[][], av varchar(9)[], aw pg_lsn, ax jsonpath, ay int2vector,
  ba bit[], bb "char"[], bc timestamp(0)[]);
CREATE TABLE shop.column_options (
  id bigint PRIMARY KEY,
  "Mixed Case" text COLLATE "C" NOT NULL DEFAULT 'it''s "quoted" \ back',
  sixty_three_bytes_long_name_sixty_three_bytes_long_name_63_byte int DEFAULT 1 + 2,
  stored numeric GENERATED ALWAYS AS (id * 2) STORED,
  external text, main text, plain_number numeric, compressed text COMPRESSION pglz,
  targeted int, distinct_values int, "user" text DEFAULT CURRENT_USER,
  at timestamptz DEFAULT '2026-01-02 03:04:05+06', span interval DEFAULT '1 day 02:00',
  list int[] DEFAULT '{1,2}', gone int);
ALTER TABLE shop.column_options
  ALTER external SET STORAGE external, ALTER main SET STORAGE main,
  ALTER plain_number SET STORAGE plain, ALTER targeted SET STATISTICS 500,
  ALTER distinct_values SET (n_distinct = -0.5, n_distinct_inherited = 7), DROP gone;
COMMENT ON TABLE shop.column_options IS E'two\nlines, ''quoted''';
COMMENT ON COLUMN shop.column_options."Mixed Case" IS 'odd';
CREATE UNLOGGED TABLE "Odd ""schema""".column_options (id int, id2 int)
  WITH (fillfactor = 70, autovacuum_enabled = off, toast.autovacuum_enabled = false);
CREATE TABLE "Odd ""schema""."" t" ("a b" int, "c""d" int);
CREATE TABLE "select" ("from" int, "where" text, "Ünïcode" text);
CREATE TABLE no_columns ();
CREATE TYPE shop.row_type AS (id bigint, name text);
CREATE TABLE shop.typed OF shop.row_type (PRIMARY KEY (id), name WITH OPTIONS DEFAULT 'x');
CREATE TABLE shop.replicated (id int NOT NULL, other int);
CREATE UNIQUE INDEX replicated_id ON shop.replicated (id);
CREATE INDEX replicated_other ON shop.replicated (other);
ALTER TABLE shop.replicated REPLICA IDENTITY USING INDEX replicated_id;
ALTER TABLE shop.replicated CLUSTER ON replicated_other;
CREATE TABLE shop.replicated_full (id int);
ALTER TABLE shop.replicated_full REPLICA IDENTITY FULL;
CREATE TABLE shop.replicated_not (id int);
ALTER TABLE shop.replicated_not REPLICA IDENTITY NOTHING;
CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, script text);
CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (script);
