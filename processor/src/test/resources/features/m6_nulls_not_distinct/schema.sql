-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.seat (
    id     integer NOT NULL,
    "row"  integer NOT NULL,
    number integer,
    CONSTRAINT seat_pkey PRIMARY KEY (id),
    CONSTRAINT seat_row_number_key UNIQUE NULLS NOT DISTINCT ("row", number)
);

COMMENT ON TABLE public.seat IS 'One seat without a number in each row.';
