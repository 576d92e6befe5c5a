-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE public.booking (
    id      integer   NOT NULL,
    room    integer   NOT NULL,
    floor   integer   NOT NULL,
    during  daterange NOT NULL,
    guest   text      NOT NULL,
    shelves int8range,
    CONSTRAINT booking_pkey PRIMARY KEY (id),
    CONSTRAINT booking_floor_guest_excl EXCLUDE USING gist (floor WITH =, guest gist_text_ops WITH =) WHERE (floor > 0),
    CONSTRAINT booking_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&),
    CONSTRAINT booking_shelves_excl EXCLUDE USING gist (shelves WITH &&),
    CONSTRAINT one_guest EXCLUDE USING gist (room WITH =, lower(guest) WITH <>) DEFERRABLE INITIALLY DEFERRED
);

COMMENT ON TABLE public.booking IS 'No two at a time.';
