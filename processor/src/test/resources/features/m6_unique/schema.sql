-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.member (
    id      uuid    NOT NULL,
    club    text    NOT NULL,
    number  integer NOT NULL,
    badge   text    NOT NULL,
    email   text    NOT NULL,
    seat    integer NOT NULL,
    left_on date,
    CONSTRAINT member_pkey PRIMARY KEY (id),
    CONSTRAINT member_club_number_key UNIQUE (club, number),
    CONSTRAINT member_email_key UNIQUE (email),
    CONSTRAINT member_seat_key UNIQUE (seat) DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX one_badge_at_a_time ON public.member (badge) WHERE left_on is null;
