==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK (VALUE >= (0)::numeric) NOT VALID;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.price DROP CONSTRAINT price_check;

==== V20261121093001__case_alter_domain_price.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_alter_domain_price.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.price VALIDATE CONSTRAINT price_check;

==== undo/U20261121093001__case_alter_domain_price.sql
-- Rowan: takes back V20261121093001__case_alter_domain_price.sql
-- 1 step on what no program uses yet, or without a table lock

ALTER DOMAIN public.price DROP CONSTRAINT price_check;

ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK (VALUE >= (0)::numeric) NOT VALID;
