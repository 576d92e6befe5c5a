-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE SCHEMA lab;

CREATE TYPE lab.moods AS ENUM ('SAD', 'so-so');

CREATE DOMAIN public.percent AS integer
    CONSTRAINT percent_check CHECK (VALUE >= 0)
    CONSTRAINT percent_max_check CHECK (VALUE <= 100);

COMMENT ON DOMAIN public.percent IS 'A share of a whole.';

CREATE TABLE public.person (
    id      public.percent NOT NULL,
    status  text           NOT NULL,
    mood    lab.moods      NOT NULL DEFAULT 'so-so',
    before  lab.moods,
    share   public.percent,
    history lab.moods[]    NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_status_check CHECK (status IN ('ACTIVE', 'no longer, "gone"'))
);

COMMENT ON TABLE public.person IS 'An enum as checked text, as a type of its own, and a domain.';
