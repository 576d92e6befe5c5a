ALTER TYPE public.mood ADD VALUE 'awful' BEFORE 'sad';

ALTER TYPE public.mood ADD VALUE 'so, so' AFTER 'sad';

ALTER TYPE public.mood ADD VALUE 'great';

ALTER DOMAIN public.email SET DEFAULT 'a@b';

ALTER DOMAIN public.email DROP NOT NULL;

ALTER DOMAIN public.email DROP CONSTRAINT at;

ALTER DOMAIN public.email ADD CONSTRAINT at CHECK (VALUE LIKE '%_@_%');

ALTER DOMAIN public.email ADD CONSTRAINT short CHECK (length(VALUE) < 99) NOT VALID;

ALTER TYPE public.address DROP ATTRIBUTE zip, ALTER ATTRIBUTE street TYPE varchar(80), ADD ATTRIBUTE city text;

COMMENT ON COLUMN public.address.city IS 'town';

SELECT setval('public.s', 10, false) FROM public.s WHERE last_value < 10;

ALTER SEQUENCE public.s INCREMENT BY 5 MINVALUE 10 START WITH 10 CYCLE;

-- and back

ALTER SEQUENCE public.s INCREMENT BY 1 NO MINVALUE START WITH 1 NO CYCLE;

ALTER TYPE public.address DROP ATTRIBUTE city, ALTER ATTRIBUTE street TYPE text, ADD ATTRIBUTE zip text;

ALTER DOMAIN public.email DROP CONSTRAINT short;

ALTER DOMAIN public.email DROP DEFAULT;

ALTER DOMAIN public.email SET NOT NULL;

ALTER DOMAIN public.email DROP CONSTRAINT at;

ALTER DOMAIN public.email ADD CONSTRAINT at CHECK (VALUE LIKE '%@%');

DROP TYPE public.mood;

CREATE TYPE public.mood AS ENUM ('sad', 'happy');
