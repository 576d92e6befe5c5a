==== V20261121093000__case.sql
-- Rowan: case (1 of 2)                            from nothing · undo: undo/U20261121093000__case.sql
-- 1 add logs_level   SHARE on logs, reads all rows · old code keeps working
-- 2 drop logs_at     ACCESS EXCLUSIVE on logs, no scan, no rewrite · old code keeps working
-- 3 drop logs_25_at  ACCESS EXCLUSIVE on logs_25, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

CREATE INDEX logs_level ON ONLY public.logs (level);

DROP INDEX public.logs_at;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 add logs_25_at   SHARE on logs_25, reads all rows · old code keeps working
-- 2 add logs_at      SHARE on logs, reads all rows · old code keeps working
-- 3 drop logs_level  ACCESS EXCLUSIVE on logs, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

CREATE INDEX logs_25_at ON public.logs_25 (at);

CREATE INDEX logs_at ON ONLY public.logs (at);

ALTER INDEX public.logs_at ATTACH PARTITION public.logs_25_at;

DROP INDEX public.logs_level;

==== V20261121093001__case_build_index_logs_25_level.sql
-- Rowan: case (2 of 2)                            from V20261121093000 · undo: undo/U20261121093001__case_build_index_logs_25_level.sql
-- 1 build index logs_25_level  SHARE UPDATE EXCLUSIVE on logs_25, reads all rows · old code keeps working

DROP INDEX CONCURRENTLY IF EXISTS public.logs_25_level;

CREATE INDEX CONCURRENTLY logs_25_level ON public.logs_25 (level);

ALTER INDEX public.logs_level ATTACH PARTITION public.logs_25_level;

==== V20261121093001__case_build_index_logs_25_level.sql.conf
executeInTransaction=false

==== undo/U20261121093001__case_build_index_logs_25_level.sql
-- Rowan: takes back V20261121093001__case_build_index_logs_25_level.sql
-- 1 drop index logs_25_level  SHARE UPDATE EXCLUSIVE on logs_25, no scan, no rewrite · old code keeps working

==== undo/U20261121093001__case_build_index_logs_25_level.sql.conf
executeInTransaction=false
