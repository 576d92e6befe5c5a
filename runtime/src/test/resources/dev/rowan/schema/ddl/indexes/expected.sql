DROP INDEX public.t_a_idx;

CREATE UNIQUE INDEX t_a_idx ON public.t (a DESC NULLS LAST, lower(b), (a || b)) INCLUDE (b) WHERE b <> '';

ALTER INDEX public.t_b_idx RESET (fillfactor);

COMMENT ON INDEX public.t_b_idx IS 'B';

DROP INDEX public.t_old_idx;

CREATE INDEX t_new_idx ON public.t USING hash (b);

-- and back

DROP INDEX public.t_new_idx;

CREATE INDEX t_old_idx ON public.t (a, b);

ALTER INDEX public.t_b_idx SET (fillfactor = 70);

COMMENT ON INDEX public.t_b_idx IS NULL;

DROP INDEX public.t_a_idx;

CREATE INDEX t_a_idx ON public.t (a);
