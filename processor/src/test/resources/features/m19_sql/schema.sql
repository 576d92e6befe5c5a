-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION public.guard_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'paid is paid';
END $$;

CREATE TABLE public.payment (
    id     integer NOT NULL,
    status text    NOT NULL,
    amount integer NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (id)
);

CREATE TRIGGER guard
    BEFORE DELETE ON public.payment
    FOR EACH ROW WHEN (OLD.status = 'PAID')
    EXECUTE FUNCTION public.guard_paid();

CREATE VIEW public.open_payments AS
SELECT id, amount FROM payment WHERE status = 'OPEN';

CREATE MATERIALIZED VIEW public.status_total AS
SELECT status, sum(amount) AS total FROM payment GROUP BY status;

COMMENT ON MATERIALIZED VIEW public.status_total IS 'Made by the record.';

CREATE UNIQUE INDEX status_total_status_idx ON public.status_total (status);
