-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.pallet (
    id         uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    author     text        NOT NULL DEFAULT 'nobody',
    signature  text        NOT NULL GENERATED ALWAYS AS (upper(author)) STORED,
    version    integer     NOT NULL DEFAULT 0,
    open_first date        NOT NULL,
    open_last  date,
    CONSTRAINT pallet_pkey PRIMARY KEY (id),
    CONSTRAINT pallet_author_check CHECK (author <> ''),
    CONSTRAINT pallet_check CHECK (updated_at >= created_at)
);

COMMENT ON TABLE public.pallet IS 'The same mixin, with names of its own.';

CREATE INDEX pallet_created_at_author_idx ON public.pallet (created_at DESC, author);

CREATE TABLE public.parcel (
    id         uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    author     text        NOT NULL DEFAULT 'nobody',
    signature  text        NOT NULL GENERATED ALWAYS AS (upper(author)) STORED,
    version    integer     NOT NULL DEFAULT 0,
    print_text text        NOT NULL,
    first      date,
    last       date,
    CONSTRAINT parcel_pkey PRIMARY KEY (id),
    CONSTRAINT parcel_print_text_key UNIQUE (print_text),
    CONSTRAINT parcel_author_check CHECK (author <> ''),
    CONSTRAINT parcel_check CHECK (updated_at >= created_at)
);

COMMENT ON TABLE public.parcel IS 'Columns that other tables have too.';

CREATE INDEX parcel_created_at_author_idx ON public.parcel (created_at DESC, author);
