ALTER TABLE public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER INDEX public.events_note_idx ATTACH PARTITION public.events_2025_note_idx;

CREATE TABLE public.events_2026 PARTITION OF public.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

CREATE TABLE public.events_rest (
    at   date NOT NULL,
    note text DEFAULT 'late'
);

CREATE INDEX the_rest ON public.events_rest (note);

ALTER TABLE public.events ATTACH PARTITION public.events_rest DEFAULT;

-- and back

DROP TABLE public.events_rest;

DROP TABLE public.events_2026;

ALTER TABLE public.events DETACH PARTITION public.events_2025;
