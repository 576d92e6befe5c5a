-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.parcel (
    id                integer NOT NULL,
    sender_street     text    NOT NULL,
    sender_extra      text,
    sender_city       text    NOT NULL,
    sender_country    text    NOT NULL,
    return_to_street  text,
    return_to_extra   text,
    return_to_city    text,
    return_to_country text,
    copy_to_street    text,
    copy_to_extra     text,
    copy_to_city      text,
    copy_to_country   text,
    weight_grams      integer NOT NULL,
    weight_shown_in   text    NOT NULL,
    CONSTRAINT parcel_pkey PRIMARY KEY (id),
    CONSTRAINT parcel_copy_to_country_pattern_check CHECK (copy_to_country ~ '^(?:[A-Z]{2})$'),
    CONSTRAINT parcel_copy_to_street_size_check CHECK (char_length(copy_to_street) <= 80),
    CONSTRAINT parcel_return_to_country_pattern_check CHECK (return_to_country ~ '^(?:[A-Z]{2})$'),
    CONSTRAINT parcel_return_to_street_size_check CHECK (char_length(return_to_street) <= 80),
    CONSTRAINT parcel_sender_country_pattern_check CHECK (sender_country ~ '^(?:[A-Z]{2})$'),
    CONSTRAINT parcel_sender_street_size_check CHECK (char_length(sender_street) <= 80),
    CONSTRAINT parcel_weight_grams_positive_check CHECK (weight_grams > 0),
    CONSTRAINT parcel_weight_shown_in_check CHECK (weight_shown_in IN ('GRAM', 'POUND'))
);

COMMENT ON TABLE public.parcel IS 'Records as columns of the table.';

CREATE INDEX parcel_copy_to_city_idx ON public.parcel (copy_to_city);

CREATE INDEX parcel_return_to_city_idx ON public.parcel (return_to_city);

CREATE INDEX parcel_sender_city_idx ON public.parcel (sender_city);
