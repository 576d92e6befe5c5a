-- PostgreSQL casts none of these: each goes through text, or becomes an array of one.
CREATE TABLE things (id int PRIMARY KEY, code int, during tsrange, tag text, rank int, words text[], flag boolean);
INSERT INTO things VALUES (1, NULL, '[2026-01-01,2026-02-01)', 'a', 4, '{x}', true),
    (2, NULL, NULL, '{b,c}', NULL, '{y,z}', NULL);
