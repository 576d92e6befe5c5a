CREATE FUNCTION f(b integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'select b + 1';
CREATE TABLE t (v integer DEFAULT f(1), CHECK (f(v) > 0));
CREATE VIEW w AS SELECT f(v) AS x FROM t;
