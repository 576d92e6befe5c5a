==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 change pairs.text_bytea to bytea              ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 2 change pairs.varchar_bytea to bytea           ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 3 change pairs.bytea_text to text               ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 change pairs.uuid_bytea to bytea              ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 5 change pairs.bytea_uuid to uuid               ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 6 change pairs.int_bytea to bytea               ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 7 change pairs.range_many to int4multirange     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 8 change pairs.many_range to numrange           ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 9 change pairs.day_text to text                 ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 10 change pairs.at_text to text                  ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 11 change pairs.json_text to text                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 12 change pairs.flag_text to text                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 13 change pairs.flag_int to integer              ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 change pairs.net_text to text                 ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 15 change pairs.wait_text to text                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 16 change pairs.number_text to text              ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 17 change pairs.real_double to double precision  ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 18 change pairs.int_double to double precision   ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 19 change pairs.char_text to text                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 20 change pairs.bits_text to text                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 21 change pairs.word_json to json                ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.pairs ALTER COLUMN text_bytea TYPE bytea USING convert_to(text_bytea, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN varchar_bytea TYPE bytea USING convert_to(varchar_bytea, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN bytea_text TYPE text USING convert_from(bytea_text, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN uuid_bytea TYPE bytea USING uuid_send(uuid_bytea);

ALTER TABLE public.pairs ALTER COLUMN bytea_uuid TYPE uuid USING encode(bytea_uuid, 'hex')::uuid;

ALTER TABLE public.pairs ALTER COLUMN int_bytea TYPE bytea USING convert_to(int_bytea::text, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN range_many TYPE int4multirange USING range_many::int4multirange;

ALTER TABLE public.pairs ALTER COLUMN many_range TYPE numrange USING CASE WHEN many_range = range_merge(many_range)::nummultirange THEN range_merge(many_range) ELSE many_range::text::numrange END;

ALTER TABLE public.pairs ALTER COLUMN day_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN at_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN json_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN flag_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN flag_int TYPE integer USING flag_int::integer;

ALTER TABLE public.pairs ALTER COLUMN net_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN wait_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN number_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN real_double TYPE double precision;

ALTER TABLE public.pairs ALTER COLUMN int_double TYPE double precision;

ALTER TABLE public.pairs ALTER COLUMN char_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN bits_text TYPE text;

ALTER TABLE public.pairs ALTER COLUMN word_json TYPE json USING word_json::json;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 change pairs.word_json to text                       ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working
-- 2 change pairs.bits_text to bit(4)                     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 3 change pairs.char_text to character(5)               ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 4 change pairs.int_double to integer                   ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · cuts or rounds values
-- 5 change pairs.real_double to real                     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · cuts or rounds values
-- 6 change pairs.number_text to numeric(9,3)             ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 7 change pairs.wait_text to interval                   ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 8 change pairs.net_text to inet                        ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 9 change pairs.flag_int to boolean                     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · cuts or rounds values
-- 10 change pairs.flag_text to boolean                    ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 11 change pairs.json_text to json                       ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 12 change pairs.at_text to timestamp with time zone     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 13 change pairs.day_text to date                        ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 14 change pairs.many_range to nummultirange             ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 15 change pairs.range_many to int4range                 ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 16 change pairs.int_bytea to integer                    ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 17 change pairs.bytea_uuid to bytea                     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 18 change pairs.uuid_bytea to uuid                      ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 19 change pairs.bytea_text to bytea                     ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 20 change pairs.varchar_bytea to character varying(20)  ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
-- 21 change pairs.text_bytea to text                      ACCESS EXCLUSIVE on pairs, rewrites the table · old code keeps working · stops if a value does not fit
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.pairs ALTER COLUMN word_json TYPE text;

ALTER TABLE public.pairs ALTER COLUMN bits_text TYPE bit(4) USING bits_text::bit(4);

ALTER TABLE public.pairs ALTER COLUMN char_text TYPE char(5);

ALTER TABLE public.pairs ALTER COLUMN int_double TYPE integer;

ALTER TABLE public.pairs ALTER COLUMN real_double TYPE real;

ALTER TABLE public.pairs ALTER COLUMN number_text TYPE numeric(9,3) USING number_text::numeric(9,3);

ALTER TABLE public.pairs ALTER COLUMN wait_text TYPE interval USING wait_text::interval;

ALTER TABLE public.pairs ALTER COLUMN net_text TYPE inet USING net_text::inet;

ALTER TABLE public.pairs ALTER COLUMN flag_int TYPE boolean USING flag_int::boolean;

ALTER TABLE public.pairs ALTER COLUMN flag_text TYPE boolean USING flag_text::boolean;

ALTER TABLE public.pairs ALTER COLUMN json_text TYPE json USING json_text::json;

ALTER TABLE public.pairs ALTER COLUMN at_text TYPE timestamptz USING at_text::timestamptz;

ALTER TABLE public.pairs ALTER COLUMN day_text TYPE date USING day_text::date;

ALTER TABLE public.pairs ALTER COLUMN many_range TYPE nummultirange USING many_range::nummultirange;

ALTER TABLE public.pairs ALTER COLUMN range_many TYPE int4range USING CASE WHEN range_many = range_merge(range_many)::int4multirange THEN range_merge(range_many) ELSE range_many::text::int4range END;

ALTER TABLE public.pairs ALTER COLUMN int_bytea TYPE integer USING convert_from(int_bytea, 'UTF8')::integer;

ALTER TABLE public.pairs ALTER COLUMN bytea_uuid TYPE bytea USING uuid_send(bytea_uuid);

ALTER TABLE public.pairs ALTER COLUMN uuid_bytea TYPE uuid USING encode(uuid_bytea, 'hex')::uuid;

ALTER TABLE public.pairs ALTER COLUMN bytea_text TYPE bytea USING convert_to(bytea_text, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN varchar_bytea TYPE varchar(20) USING convert_from(varchar_bytea, 'UTF8');

ALTER TABLE public.pairs ALTER COLUMN text_bytea TYPE text USING convert_from(text_bytea, 'UTF8');
