CREATE SCHEMA shop;
CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN positive AS integer DEFAULT 1 CONSTRAINT positive_check CHECK (VALUE > 0);
CREATE TYPE address AS (street text, city varchar(40));
CREATE TYPE span AS RANGE (subtype = integer);
CREATE SEQUENCE numbers INCREMENT 5;
CREATE COLLATION shop.plain FROM "C";

CREATE TABLE customers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL CONSTRAINT customers_email_key UNIQUE,
  name varchar(40) COLLATE "C",
  feeling mood DEFAULT 'ok');
COMMENT ON TABLE customers IS 'who buys';

CREATE TABLE orders (
  id bigserial PRIMARY KEY,
  customer_id bigint NOT NULL
    CONSTRAINT orders_customer_id_fkey REFERENCES customers ON DELETE CASCADE,
  status text NOT NULL DEFAULT 'NEW',
  total numeric(12,2) NOT NULL CONSTRAINT orders_total_check CHECK (total >= 0),
  tax numeric GENERATED ALWAYS AS (total * 0.2) STORED,
  note varchar(500),
  doc jsonb,
  during int4range,
  placed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT orders_during_excl EXCLUDE USING gist (during WITH &&) WHERE (total > 0))
  WITH (fillfactor = 80);
ALTER TABLE orders ALTER note SET STATISTICS 200;
COMMENT ON COLUMN orders.note IS 'what the customer said';
CREATE INDEX orders_status_idx ON orders (status, placed_at DESC) WHERE status <> 'DONE';
CREATE INDEX orders_note_idx ON orders (note text_pattern_ops);
CREATE UNIQUE INDEX orders_lower_idx ON orders (lower(note), id);
ALTER TABLE orders CLUSTER ON orders_note_idx;
CREATE STATISTICS orders_stats (dependencies) ON status, total FROM orders;

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.placed_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE FUNCTION add(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';

CREATE TABLE notes (id integer, body text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON notes FOR SELECT USING (id > 0);
CREATE RULE keep AS ON DELETE TO notes DO INSTEAD NOTHING;

CREATE TABLE log (at date NOT NULL, line text) PARTITION BY RANGE (at);
CREATE TABLE log_2025 PARTITION OF log FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE log_2026 PARTITION OF log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE things (name text);
CREATE TABLE volumes (pages integer);
CREATE TABLE books (pages integer) INHERITS (things);

CREATE VIEW open_orders WITH (security_barrier = true) AS
  SELECT id, customer_id, total FROM orders WHERE status = 'NEW';
CREATE MATERIALIZED VIEW shop.sums AS
  SELECT customer_id, sum(total) AS total FROM orders GROUP BY customer_id;
CREATE UNIQUE INDEX sums_customer ON shop.sums (customer_id);
CREATE INDEX sums_total ON shop.sums (total);

CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION watch();
CREATE PUBLICATION feed FOR TABLE orders;
