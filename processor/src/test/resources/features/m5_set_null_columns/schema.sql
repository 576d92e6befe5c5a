-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.author (
    tenant integer NOT NULL,
    id     integer NOT NULL,
    CONSTRAINT author_pkey PRIMARY KEY (tenant, id)
);

CREATE TABLE public.post (
    id        integer NOT NULL,
    tenant    integer NOT NULL,
    author_id integer,
    CONSTRAINT post_pkey PRIMARY KEY (id),
    CONSTRAINT post_tenant_author_id_fkey FOREIGN KEY (tenant, author_id) REFERENCES public.author (tenant, id) ON DELETE SET NULL (author_id)
);

COMMENT ON TABLE public.post IS 'The tenant stays when the author goes.';

CREATE INDEX post_tenant_author_id_idx ON public.post (tenant, author_id);
