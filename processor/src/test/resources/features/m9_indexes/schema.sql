-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.event (
    id    uuid   NOT NULL,
    at    date   NOT NULL,
    place uuid,
    kind  text   NOT NULL,
    tags  text[] NOT NULL,
    spot  point  NOT NULL,
    CONSTRAINT event_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.event IS 'Each method, and what else an index says.';

CREATE INDEX event_at_idx ON public.event USING brin (at date_minmax_multi_ops (values_per_range = 16)) WITH (pages_per_range = 32);

CREATE INDEX event_expr_idx ON public.event (lower(kind) COLLATE "C") WHERE place is null;

CREATE INDEX event_kind_at_idx ON public.event (kind text_pattern_ops, at DESC NULLS LAST) INCLUDE (place) WITH (fillfactor = 70);

CREATE INDEX event_kind_idx ON public.event USING spgist (kind);

CREATE INDEX event_kind_idx1 ON public.event USING hash (kind);

CREATE UNIQUE INDEX event_place_expr_idx ON public.event (place, (at + 1));

CREATE INDEX event_place_idx ON public.event (place) TABLESPACE pg_default;

CREATE INDEX event_tags_idx ON public.event USING gin (tags);

CREATE INDEX events_by_spot ON public.event USING gist (spot);
