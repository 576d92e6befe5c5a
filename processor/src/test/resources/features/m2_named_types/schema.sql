-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE EXTENSION IF NOT EXISTS citext;

CREATE TABLE public.place (
    code    citext         NOT NULL,
    name    varchar(20)    NOT NULL,
    country varchar(3)     NOT NULL,
    at      point          NOT NULL,
    words   tsvector       NOT NULL,
    about   xml,
    flags   bit(4)         NOT NULL,
    device  macaddr        NOT NULL,
    floors  int4multirange NOT NULL,
    aliases citext[]       NOT NULL,
    contact text           NOT NULL,
    color   integer        NOT NULL,
    CONSTRAINT place_pkey PRIMARY KEY (code),
    CONSTRAINT place_contact_email_check CHECK (contact = '' OR contact ~ '.@.')
);

COMMENT ON TABLE public.place IS 'Types of PostgreSQL by their names, and values of the user''s own.';
