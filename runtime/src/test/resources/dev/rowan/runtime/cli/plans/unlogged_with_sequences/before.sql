-- Each table takes its sequences along; some of them are to stay as they are.
CREATE TABLE both_change (id serial PRIMARY KEY, n int);
CREATE TABLE table_changes (id serial PRIMARY KEY, n int);
CREATE TABLE was_apart (id serial PRIMARY KEY, n int);
ALTER SEQUENCE was_apart_id_seq SET UNLOGGED;
CREATE UNLOGGED TABLE comes_back (id bigserial PRIMARY KEY, n int);
CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY, n int);
INSERT INTO both_change (n) VALUES (1), (2);
INSERT INTO counted (n) VALUES (1), (2);
