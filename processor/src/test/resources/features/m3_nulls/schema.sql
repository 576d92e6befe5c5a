-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.profile (
    id          integer NOT NULL,
    score       integer NOT NULL,
    boxed       integer NOT NULL,
    nickname    text,
    birthday    date,
    name        text    NOT NULL,
    home_street text,
    home_city   text,
    CONSTRAINT profile_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.profile IS 'NOT NULL unless it says otherwise.';
