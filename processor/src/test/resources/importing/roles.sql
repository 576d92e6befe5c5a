-- What looks like something that acts at run time, and lacks a part of it.
CREATE TABLE half_deleted (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE,
    deleted_at timestamptz
);
CREATE INDEX ON half_deleted (name) WHERE deleted_at IS NULL;
CREATE TABLE jobs (id bigint PRIMARY KEY, name text NOT NULL, processed_at timestamptz);
CREATE UNIQUE INDEX ON jobs (name) WHERE processed_at IS NULL;
CREATE TABLE unforced (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT nullif(current_setting('app.tenant', true), '')::uuid
);
ALTER TABLE unforced ENABLE ROW LEVEL SECURITY;
CREATE POLICY unforced_tenant_id_policy ON unforced
    USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE TABLE across (
    tenant_id uuid NOT NULL DEFAULT nullif(current_setting('app.tenant', true), '')::uuid,
    code text PRIMARY KEY
);
ALTER TABLE across ENABLE ROW LEVEL SECURITY;
ALTER TABLE across FORCE ROW LEVEL SECURITY;
CREATE POLICY across_tenant_id_policy ON across
    USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE TABLE documents (
    id bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (id, created_at)
);
CREATE FUNCTION documents_updated_at_trigger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER documents_updated_at_trigger BEFORE UPDATE ON documents
    FOR EACH ROW EXECUTE FUNCTION documents_updated_at_trigger();
CREATE TABLE shapes (
    id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('circle', 'line')),
    radius integer,
    length integer,
    CONSTRAINT shapes_circle_check CHECK (kind <> 'circle' OR radius IS NOT NULL OR length IS NULL)
);
CREATE TABLE prices (
    id bigint PRIMARY KEY,
    amount integer NOT NULL CONSTRAINT amount_positive CHECK (amount > 0),
    size integer NOT NULL CONSTRAINT prices_size_min_check CHECK (size >= 1 AND size < id)
);
