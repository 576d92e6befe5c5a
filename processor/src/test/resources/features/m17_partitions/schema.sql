-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.measure (
    id     uuid    NOT NULL,
    day    date    NOT NULL,
    sensor integer NOT NULL,
    CONSTRAINT measure_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

COMMENT ON TABLE public.measure IS 'Split by time.';

CREATE INDEX measure_sensor_day_idx ON public.measure (sensor, day DESC);

CREATE TABLE public.measure_2026 PARTITION OF public.measure FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

CREATE TABLE public.measure_rest PARTITION OF public.measure DEFAULT;

CREATE TABLE public.region (
    code text NOT NULL
) PARTITION BY LIST (lower(code) text_pattern_ops);

CREATE TABLE public.region_eu PARTITION OF public.region FOR VALUES IN ('de', 'fr');

CREATE TABLE public.shard (
    id uuid NOT NULL,
    CONSTRAINT shard_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);

CREATE TABLE public.shard_p0 PARTITION OF public.shard FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE public.shard_p1 PARTITION OF public.shard FOR VALUES WITH (MODULUS 2, REMAINDER 1);
