-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.basket (
    id      integer     NOT NULL,
    counts  integer[]   NOT NULL,
    labels  text[]      NOT NULL,
    items   uuid[]      NOT NULL,
    numbers bigint[]    NOT NULL,
    days    date[],
    sizes   int4range   NOT NULL,
    open    tstzrange   NOT NULL,
    seasons daterange[] NOT NULL,
    free    jsonb       NOT NULL,
    scores  jsonb       NOT NULL,
    first   jsonb       NOT NULL,
    notes   json        NOT NULL,
    CONSTRAINT basket_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.basket IS 'Arrays, lists, ranges and documents.';
