-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.accounts (
    id         uuid        NOT NULL,
    email      text        NOT NULL,
    number     text        NOT NULL,
    name       text        NOT NULL,
    version    integer     NOT NULL DEFAULT 0,
    deleted_at timestamptz,
    CONSTRAINT accounts_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.accounts IS 'Deleted rows stay, and keys and indexes pass over them.';

CREATE UNIQUE INDEX accounts_email_idx ON public.accounts (email) WHERE deleted_at IS NULL;

CREATE INDEX accounts_name_email_idx ON public.accounts (name, email DESC) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX accounts_number_idx ON public.accounts (number) WHERE true;

CREATE TABLE public.logins (
    account uuid      NOT NULL,
    number  integer   NOT NULL,
    until   timestamp,
    CONSTRAINT logins_pkey PRIMARY KEY (account, number),
    CONSTRAINT logins_account_fkey FOREIGN KEY (account) REFERENCES public.accounts (id)
);

COMMENT ON TABLE public.logins IS 'With a key of two components, and a time without a zone.';
