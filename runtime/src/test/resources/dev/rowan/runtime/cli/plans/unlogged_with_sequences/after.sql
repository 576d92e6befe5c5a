CREATE UNLOGGED TABLE both_change (id serial PRIMARY KEY, n int);
CREATE UNLOGGED TABLE table_changes (id serial PRIMARY KEY, n int);
ALTER SEQUENCE table_changes_id_seq SET LOGGED;
CREATE UNLOGGED TABLE was_apart (id serial PRIMARY KEY, n int);
CREATE TABLE comes_back (id bigserial PRIMARY KEY, n int);
CREATE UNLOGGED TABLE counted (id int GENERATED ALWAYS AS IDENTITY, n int);
