-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.estimate (
    id    integer NOT NULL,
    hours integer NOT NULL,
    CONSTRAINT estimate_pkey PRIMARY KEY (id),
    CONSTRAINT estimate_hours_check CHECK (hours > 0) NOT ENFORCED
);

COMMENT ON TABLE public.estimate IS 'Told to the planner, not checked.';
