-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.section (
    id         uuid        NOT NULL,
    tenant_id  uuid        NOT NULL DEFAULT nullif(current_setting('app.tenant', true), '')::uuid,
    parent_id  uuid,
    slug       text        NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT section_pkey PRIMARY KEY (id),
    CONSTRAINT section_tenant_id_id_key UNIQUE (tenant_id, id),
    CONSTRAINT section_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES public.section (tenant_id, id)
);

ALTER TABLE public.section
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.section IS 'A tree within a tenant, of which deleted rows stay: with the primary key in it, a key is of all.';

CREATE INDEX section_tenant_id_parent_id_idx ON public.section (tenant_id, parent_id);

CREATE UNIQUE INDEX section_tenant_id_slug_idx ON public.section (tenant_id, slug) WHERE deleted_at IS NULL;

CREATE POLICY section_tenant_id_policy ON public.section
    USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
