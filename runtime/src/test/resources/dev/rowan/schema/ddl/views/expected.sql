ALTER MATERIALIZED VIEW public.m SET (fillfactor = 80);

ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS 7;

CREATE OR REPLACE VIEW public.v WITH (security_barrier = true) AS
SELECT a, b FROM public.t WHERE a > 0 -- all
;

COMMENT ON COLUMN public.v.a IS 'first';

-- and back

DROP VIEW public.v;

CREATE VIEW public.v AS
SELECT a FROM public.t;

ALTER MATERIALIZED VIEW public.m RESET (fillfactor);

ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS -1;
