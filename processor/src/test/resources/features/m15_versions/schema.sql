-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.article (
    id         uuid        NOT NULL,
    text       text        NOT NULL,
    version    integer     NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT article_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.article IS 'Who wins, and when it was.';
