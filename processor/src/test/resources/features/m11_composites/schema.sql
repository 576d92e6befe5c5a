-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE SCHEMA geo;

CREATE TYPE geo.place AS (
    street text,
    zip text,
    country varchar(2)
);

COMMENT ON COLUMN geo.place.street IS 'with the number of the house';

COMMENT ON TYPE geo.place IS 'Somewhere.';

CREATE TABLE public.tour (
    id    integer     NOT NULL,
    start geo.place   NOT NULL,
    stops geo.place[] NOT NULL,
    CONSTRAINT tour_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.tour IS 'A tour from one place over others.';
