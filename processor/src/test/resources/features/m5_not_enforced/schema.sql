-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.sensor (
    id integer NOT NULL,
    CONSTRAINT sensor_pkey PRIMARY KEY (id)
);

CREATE TABLE public.reading (
    id     bigint  NOT NULL,
    sensor integer NOT NULL,
    CONSTRAINT reading_pkey PRIMARY KEY (id),
    CONSTRAINT reading_sensor_fkey FOREIGN KEY (sensor) REFERENCES public.sensor (id) NOT ENFORCED
);

COMMENT ON TABLE public.reading IS 'Told to the planner, not checked.';

CREATE INDEX reading_sensor_idx ON public.reading (sensor);
