COMMENT ON SCHEMA "My shop" IS 'for sale';

CREATE SCHEMA other;

CREATE TYPE other.range AS RANGE (subtype = double precision, multirange_type_name = other.many);

DROP TYPE public.span;

CREATE COLLATION other.nocase (provider = libc, locale = 'C');

COMMENT ON COLLATION other.nocase IS 'C''s';

-- and back

DROP COLLATION other.nocase;

CREATE TYPE public.span AS RANGE (subtype = double precision);

DROP TYPE other.range;

DROP SCHEMA other;

COMMENT ON SCHEMA "My shop" IS NULL;
