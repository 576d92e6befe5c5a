==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 drop view extra.v     ACCESS EXCLUSIVE on extra.v, no scan, no rewrite · breaks code that still uses it
-- 2 drop table extra.t    ACCESS EXCLUSIVE on extra.t, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 3 drop table customers  ACCESS EXCLUSIVE on customers, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 4 drop table orders     ACCESS EXCLUSIVE on orders, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

DROP VIEW extra.v;

DROP TABLE extra.t;

DROP TABLE public.customers;

DROP TABLE public.orders;

DROP TYPE extra.mood;

DROP SCHEMA extra;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 6 steps on what no program uses yet, or without a table lock
-- not exact: extra.t comes back without its rows
-- not exact: customers comes back without its rows
-- not exact: orders comes back without its rows

CREATE SCHEMA extra;

CREATE TYPE extra.mood AS ENUM ('a');

CREATE TABLE public.orders (
    id          bigint  NOT NULL,
    customer_id bigint,
    note        text,
    total       integer NOT NULL,
    status      text,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE public.customers (
    id   bigint NOT NULL,
    name text   NOT NULL,
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

CREATE TABLE extra.t (
    m extra.mood,
    o bigint,
    CONSTRAINT t_o_fkey FOREIGN KEY (o) REFERENCES public.orders (id)
);

CREATE VIEW extra.v AS
SELECT m,
    o
   FROM extra.t;
