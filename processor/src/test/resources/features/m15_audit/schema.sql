-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE SCHEMA books;

CREATE OR REPLACE FUNCTION books.invoice_updated_at_updated_by_trigger()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.updated_at := now();
  NEW.updated_by := nullif(current_setting('app.user_id', true), '')::uuid;
  RETURN NEW;
END
$function$;

CREATE TABLE books.invoice (
    id         uuid        NOT NULL,
    cents      bigint      NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid        NOT NULL DEFAULT nullif(current_setting('app.user_id', true), '')::uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid        DEFAULT nullif(current_setting('app.user_id', true), '')::uuid,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE books.invoice IS 'The last change as a trigger knows it, whoever made it.';

CREATE TRIGGER invoice_updated_at_updated_by_trigger
    BEFORE UPDATE ON books.invoice
    FOR EACH ROW
    EXECUTE FUNCTION books.invoice_updated_at_updated_by_trigger();

CREATE TABLE public.note (
    id         uuid        NOT NULL,
    text       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text        NOT NULL DEFAULT nullif(current_setting('app.user_id', true), ''),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text        NOT NULL DEFAULT nullif(current_setting('app.user_id', true), ''),
    CONSTRAINT note_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.note IS 'The last change as repository and entity know it.';
