ALTER TABLE public.t
    SET UNLOGGED,
    INHERIT public.parent,
    SET (autovacuum_enabled = false, fillfactor = 70, toast.autovacuum_enabled = false),
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY USING INDEX t_a_key,
    CLUSTER ON t_a_key;

COMMENT ON TABLE public.t IS 'all of it';

-- and back

ALTER TABLE public.t
    SET LOGGED,
    NO INHERIT public.parent,
    RESET (autovacuum_enabled, fillfactor, toast.autovacuum_enabled),
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY DEFAULT,
    SET WITHOUT CLUSTER;

COMMENT ON TABLE public.t IS NULL;
