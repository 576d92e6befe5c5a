CREATE TABLE public."Odd ""table""" (
    "a b"   uuid           NOT NULL DEFAULT gen_random_uuid(),
    "order" varchar(20)    NOT NULL DEFAULT 'NEW',
    total   numeric(12,2)  NOT NULL DEFAULT 0,
    at      timestamptz(3) DEFAULT (now() at time zone 'utc'),
    tags    text[]         NOT NULL DEFAULT '{}',
    self    uuid,
    CONSTRAINT odd_pkey PRIMARY KEY ("a b"),
    CONSTRAINT odd_fkey FOREIGN KEY (self) REFERENCES public."Odd ""table""" ("a b") ON DELETE SET NULL,
    CONSTRAINT odd_check CHECK (total >= 0 -- positive
),
    CONSTRAINT odd_excl EXCLUDE USING gist (int4range(0, total::int) WITH &&) WHERE (total > 0)
);

ALTER TABLE public."Odd ""table"""
    ADD CONSTRAINT odd_key UNIQUE ("a b");

CREATE INDEX odd_idx ON public."Odd ""table""" USING gin (tags);

CREATE STATISTICS public.odd_stat (dependencies) ON "order", total FROM public."Odd ""table""";

ALTER STATISTICS public.odd_stat SET STATISTICS 50;

COMMENT ON TABLE public."Odd ""table""" IS 'It''s odd.';

COMMENT ON COLUMN public."Odd ""table"""."order" IS 'which one';

COMMENT ON INDEX public.odd_idx IS 'by tag';

-- and back

DROP TABLE public."Odd ""table""";
