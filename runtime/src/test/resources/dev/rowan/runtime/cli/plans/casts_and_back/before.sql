-- No cut and no reformatting: the way back gives every value back.
CREATE TABLE pairs (
  id int PRIMARY KEY,
  text_bytea text, varchar_bytea varchar(20), bytea_text bytea, uuid_bytea uuid, bytea_uuid bytea,
  int_bytea int, range_many int4range, many_range nummultirange, day_text date, at_text timestamptz,
  json_text json, flag_text boolean, flag_int boolean, net_text inet, wait_text interval,
  number_text numeric(9,3), real_double real, int_double int, char_text char(5), bits_text bit(4),
  word_json text);
INSERT INTO pairs VALUES (1, 'a\b ü', 'x''y\\', '\x61c3bc', '00000000-0000-0000-0000-00000000000a',
  '\x0000000000000000000000000000000b', 42, '[1,5)', '{[1.5,2)}', '2026-02-28',
  '2026-11-21 10:11:12.123456+02', '{"b":1, "a": 2, "b": 3}', true, false, '10.0.0.1/8',
  '1 mon 2 days 03:04:05.6', 1.500, 1.1, 7, 'ab', B'1010', '{"z" : 1}'),
  (2, '', '', '', NULL, NULL, NULL, 'empty', '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, '', NULL, NULL);
