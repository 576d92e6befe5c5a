CREATE TABLE things (id int PRIMARY KEY, code uuid, during tstzrange, tag text[], rank int[], words text, flag integer);
