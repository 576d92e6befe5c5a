-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE public.price (
    product integer   NOT NULL,
    during  daterange NOT NULL,
    label   text      NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (product, during WITHOUT OVERLAPS),
    CONSTRAINT price_label_during_key UNIQUE (label, during WITHOUT OVERLAPS)
);

COMMENT ON TABLE public.price IS 'One price at a time.';
