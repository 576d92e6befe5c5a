-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.memo (
    id     uuid NOT NULL,
    tenant text NOT NULL,
    text   text NOT NULL,
    CONSTRAINT memo_pkey PRIMARY KEY (id)
);

ALTER TABLE public.memo
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.memo IS 'Each tenant its own.';

CREATE INDEX memo_tenant_idx ON public.memo (tenant);

CREATE POLICY auditors_read ON public.memo FOR SELECT TO pg_read_all_data, pg_monitor
    USING (true);

CREATE POLICY memo_policy ON public.memo
    USING (tenant = current_setting('app.tenant'));

CREATE POLICY no_empty_text ON public.memo FOR INSERT
    WITH CHECK (text <> '');

CREATE POLICY nobody_deletes ON public.memo AS RESTRICTIVE FOR DELETE
    USING (false);

CREATE TABLE public.vault (
    id uuid NOT NULL,
    CONSTRAINT vault_pkey PRIMARY KEY (id)
);

ALTER TABLE public.vault ENABLE ROW LEVEL SECURITY;

COMMENT ON TABLE public.vault IS 'Closed, but for its owner.';
