CREATE TABLE pairs (
  id int PRIMARY KEY,
  text_bytea bytea, varchar_bytea bytea, bytea_text text, uuid_bytea bytea, bytea_uuid uuid,
  int_bytea bytea, range_many int4multirange, many_range numrange, day_text text, at_text text,
  json_text text, flag_text text, flag_int int, net_text text, wait_text text,
  number_text text, real_double double precision, int_double double precision, char_text text, bits_text text,
  word_json json);
