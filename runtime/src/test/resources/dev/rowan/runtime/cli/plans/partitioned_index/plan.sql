==== V20261121093000__case.sql
-- Rowan: case (1 of 3)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 create table p2  SHARE UPDATE EXCLUSIVE on p, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

CREATE TABLE public.p2 (
    id integer,
    at date
);

CREATE INDEX p2_id_idx ON public.p2 (id);

ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 drop table p2  ACCESS EXCLUSIVE on p2, no scan, no rewrite · breaks code that still uses it · its rows are lost
SET LOCAL lock_timeout = '2s';

DROP TABLE public.p2;

==== V20261121093001__case_build_index_p1_id_idx.sql
-- Rowan: case (2 of 3)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_p1_id_idx.sql
-- 1 build index p1_id_idx  SHARE UPDATE EXCLUSIVE on p1, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.p1_id_idx;

CREATE INDEX CONCURRENTLY p1_id_idx ON public.p1 (id);

==== V20261121093001__case_build_index_p1_id_idx.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_p1_id_idx.sql
-- Rowan: takes back V20261121093001__case_build_index_p1_id_idx.sql
-- 1 drop index p1_id_idx  SHARE UPDATE EXCLUSIVE on p1, no scan, no rewrite · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.p1_id_idx;

==== undo/U20261121093001__case_build_index_p1_id_idx.sql.conf
executeInTransaction=false

==== V20261121093002__case_add_p_id_idx.sql
-- Rowan: case (3 of 3)                            from V20261121093001 · undo: undo/U20261121093002__case_add_p_id_idx.sql
-- 1 add p_id_idx  SHARE on p, reads all rows · old code keeps working
SET LOCAL lock_timeout = '2s';

CREATE INDEX p_id_idx ON public.p (id);

==== undo/U20261121093002__case_add_p_id_idx.sql
-- Rowan: takes back V20261121093002__case_add_p_id_idx.sql
-- 1 drop p_id_idx  ACCESS EXCLUSIVE on p, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

DROP INDEX public.p_id_idx;
