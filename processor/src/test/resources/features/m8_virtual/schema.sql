-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.contact (
    id     integer NOT NULL,
    name   text    NOT NULL,
    folded text    NOT NULL GENERATED ALWAYS AS (lower(name)) VIRTUAL,
    CONSTRAINT contact_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.contact IS 'Computed when it is read.';
