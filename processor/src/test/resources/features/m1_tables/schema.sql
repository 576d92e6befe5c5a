-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE SCHEMA books;

CREATE TABLE books."Konten" (
    id    integer NOT NULL,
    title text    NOT NULL,
    CONSTRAINT "Konten_pkey" PRIMARY KEY (id)
);

COMMENT ON TABLE books."Konten" IS 'In a schema of its own.';

CREATE TABLE public.line_item (
    id         integer NOT NULL,
    unit_price integer NOT NULL,
    CONSTRAINT line_item_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.line_item IS 'Named by its record.';

CREATE TABLE public."order" (
    "select"   integer NOT NULL,
    "GROUP by" text    NOT NULL,
    "user"     integer NOT NULL DEFAULT 0,
    CONSTRAINT order_pkey PRIMARY KEY ("select")
);

COMMENT ON TABLE public."order" IS 'The name and its columns are words of SQL.';
