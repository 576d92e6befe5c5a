-- A library as somebody made it long before anybody thought of records: what annotations can say.
CREATE TYPE binding AS ENUM ('HARD', 'soft', 'loose_leaf');
CREATE DOMAIN shelf_mark AS varchar(20)
    CONSTRAINT shelf_mark_check CHECK (VALUE ~ '^[A-Z]')
    CONSTRAINT not_too_short CHECK (char_length(VALUE) > 2 AND VALUE <> 'NONE');
COMMENT ON DOMAIN shelf_mark IS 'Where a book stands.';
CREATE DOMAIN score AS integer;
CREATE DOMAIN yes_no AS boolean NOT NULL;

CREATE TABLE branches (
    id integer GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    "Opened On" date,
    CONSTRAINT branches_pkey PRIMARY KEY (id),
    CONSTRAINT branch_name_is_unique UNIQUE (name)
);
COMMENT ON TABLE branches IS 'A house with books.';
COMMENT ON COLUMN branches.name IS 'As it stands over the door, with < and & in it';

CREATE TABLE categories (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES categories ON DELETE CASCADE,
    label varchar(80) NOT NULL UNIQUE
);
CREATE INDEX ON categories (parent_id);

CREATE TABLE "order" (class text PRIMARY KEY, "toString" text, type_ text, address_1 text);
CREATE TABLE orders (id bigint PRIMARY KEY, order_id bigint, "orderId" bigint, "Order-ID" bigint);
CREATE TABLE object (id uuid PRIMARY KEY DEFAULT gen_random_uuid());
CREATE TABLE "2fa" (id uuid PRIMARY KEY, "2nd" text);
CREATE TABLE string (id bigint PRIMARY KEY, "index" text, "table" text);
CREATE TABLE index (id bigint PRIMARY KEY REFERENCES string, unique_note text UNIQUE);
CREATE INDEX ON index (unique_note text_pattern_ops);

CREATE TABLE books (
    isbn char(13) PRIMARY KEY,
    branch_id integer NOT NULL REFERENCES branches,
    category_id integer CONSTRAINT book_category REFERENCES categories ON DELETE SET NULL,
    title text NOT NULL CHECK (title <> ''),
    state varchar(10) NOT NULL DEFAULT 'IN' CHECK (state IN ('IN', 'OUT', 'LOST')),
    pages smallint CHECK (pages > 0 AND pages < 20000),
    price numeric(10,2) NOT NULL DEFAULT 0.00,
    weight real,
    printed timestamp(3),
    tags text[] NOT NULL DEFAULT '{}',
    scores integer[],
    codes varchar(3)[],
    meta jsonb,
    binding binding NOT NULL DEFAULT 'HARD',
    bindings binding[],
    mark shelf_mark NOT NULL DEFAULT 'A00',
    rating score DEFAULT 3,
    rare yes_no NOT NULL DEFAULT false,
    seen_from inet,
    shelves int4range,
    words tsvector,
    lent interval,
    amounts numeric(8,2)[],
    added_on date NOT NULL DEFAULT CURRENT_DATE,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    gross numeric(12,2) GENERATED ALWAYS AS (price * 1.19) STORED,
    note text COLLATE "C",
    CHECK (price >= 0 OR state = 'LOST')
) WITH (fillfactor = 80);
CREATE INDEX books_branch_id_idx ON books (branch_id);
CREATE INDEX by_title ON books (lower(title), added_on DESC NULLS LAST) WHERE state <> 'LOST';
CREATE INDEX ON books USING gin (meta jsonb_path_ops);
CREATE UNIQUE INDEX ON books (category_id, title) INCLUDE (price) NULLS NOT DISTINCT;
COMMENT ON COLUMN books.state IS 'Where it is';

CREATE SEQUENCE numbers START 1000 INCREMENT 10;
CREATE TABLE loans (
    book char(13) NOT NULL REFERENCES books ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number bigint NOT NULL,
    ticket bigint NOT NULL DEFAULT nextval('numbers'),
    until date,
    PRIMARY KEY (book, number),
    UNIQUE (number, until) DEFERRABLE
);
ALTER SEQUENCE numbers OWNED BY loans.ticket;
CREATE TABLE reminders (
    id bigserial PRIMARY KEY,
    book char(13) NOT NULL,
    loan bigint NOT NULL,
    remind boolean NOT NULL DEFAULT true,
    sent double precision NOT NULL DEFAULT '-1'::integer,
    FOREIGN KEY (book, loan) REFERENCES loans (book, number) ON DELETE CASCADE
);
CREATE TABLE rooms (
    branch_id smallint REFERENCES branches,
    number integer,
    PRIMARY KEY (number, branch_id)
);
CREATE TABLE bookings (
    branch_id smallint NOT NULL,
    room integer,
    during tsrange NOT NULL,
    who text STORAGE EXTERNAL CHECK (who <> 'nobody') NOT ENFORCED,
    FOREIGN KEY (branch_id, room) REFERENCES rooms (branch_id, number) MATCH FULL ON DELETE SET NULL (room),
    EXCLUDE USING gist (during WITH &&) WHERE (who IS NOT NULL)
);
ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON bookings USING (who = current_setting('app.who'));
CREATE POLICY narrow ON bookings AS RESTRICTIVE FOR UPDATE USING (room > 0) WITH CHECK (room < 9);
CREATE SEQUENCE receipt_numbers;
CREATE SEQUENCE line_numbers;
CREATE TABLE receipts (
    id integer PRIMARY KEY DEFAULT nextval('receipt_numbers'),
    line bigint NOT NULL DEFAULT nextval('line_numbers'),
    last_line bigint NOT NULL DEFAULT nextval('line_numbers')
);
CREATE TABLE visits (branch_id integer NOT NULL REFERENCES branches, at timestamptz NOT NULL)
    PARTITION BY RANGE (at, (branch_id + 1));
CREATE TABLE visits_old PARTITION OF visits FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2026-01-01', 0);
CREATE TABLE visits_rest PARTITION OF visits DEFAULT;
CREATE TABLE scores (id bigint PRIMARY KEY, score score NOT NULL) PARTITION BY HASH (id);
CREATE TABLE scores_p0 PARTITION OF scores FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE scores_p1 PARTITION OF scores FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE log (line text CHECK (line ~ '^\S+ \d{1,3}\.$' AND line <> E'\t\\'), bytes bytea NOT NULL, hash bytea);

CREATE SCHEMA archive;
CREATE TABLE archive.books (isbn char(13) PRIMARY KEY REFERENCES books, since timestamptz(0));
CREATE UNLOGGED TABLE archive.scans (
    id bigint GENERATED BY DEFAULT AS IDENTITY (START 5) PRIMARY KEY,
    isbn char(13) NOT NULL REFERENCES archive.books,
    page integer NOT NULL,
    day date NOT NULL DEFAULT '2020-01-31'
);
CREATE INDEX ON archive.scans (isbn, page);
