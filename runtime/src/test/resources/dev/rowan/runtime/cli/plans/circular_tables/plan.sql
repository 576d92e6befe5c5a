==== V20261121093000__case.sql
-- Rowan: case                                     from nothing · undo: undo/U20261121093000__case.sql
-- 1 create table n  SHARE ROW EXCLUSIVE on a, no scan, no rewrite · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';

CREATE TABLE public.m (
    id   integer NOT NULL,
    n_id integer,
    CONSTRAINT m_pkey PRIMARY KEY (id)
);

CREATE TABLE public.n (
    id   integer NOT NULL,
    m_id integer,
    a_id integer,
    CONSTRAINT n_pkey PRIMARY KEY (id),
    CONSTRAINT n_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id),
    CONSTRAINT n_m_id_fkey FOREIGN KEY (m_id) REFERENCES public.m (id)
);

ALTER TABLE public.m
    ADD CONSTRAINT m_n_id_fkey FOREIGN KEY (n_id) REFERENCES public.n (id);

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop m_n_id_fkey  ACCESS EXCLUSIVE on m, n, no scan, no rewrite · old code keeps working
-- 2 drop table n      ACCESS EXCLUSIVE on n, no scan, no rewrite · breaks code that still uses it · its rows are lost
-- 3 drop table m      ACCESS EXCLUSIVE on m, no scan, no rewrite · breaks code that still uses it · its rows are lost
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.m DROP CONSTRAINT m_n_id_fkey;

DROP TABLE public.n;

DROP TABLE public.m;
