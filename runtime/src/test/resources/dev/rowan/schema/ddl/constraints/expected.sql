ALTER INDEX public.parent_pkey SET (fillfactor = 70);

ALTER TABLE public.t VALIDATE CONSTRAINT t_a_check;

COMMENT ON CONSTRAINT t_a_check ON public.t IS 'positive';

ALTER TABLE public.t ALTER CONSTRAINT t_a_fkey DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE public.t VALIDATE CONSTRAINT t_a_fkey;

ALTER TABLE public.t DROP CONSTRAINT t_b_check;

ALTER TABLE public.t
    ADD CONSTRAINT t_b_check CHECK (b > 1) NOT VALID;

ALTER TABLE public.t RENAME CONSTRAINT old_name TO new_name;

-- and back

ALTER TABLE public.t RENAME CONSTRAINT new_name TO old_name;

ALTER TABLE public.t DROP CONSTRAINT t_b_check;

ALTER TABLE public.t
    ADD CONSTRAINT t_b_check CHECK (b > 0);

ALTER TABLE public.t DROP CONSTRAINT t_a_fkey;

ALTER TABLE public.t
    ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) REFERENCES public.parent (id) NOT VALID;

ALTER TABLE public.t DROP CONSTRAINT t_a_check;

ALTER TABLE public.t
    ADD CONSTRAINT t_a_check CHECK (a > 0) NOT VALID;

ALTER INDEX public.parent_pkey RESET (fillfactor);
