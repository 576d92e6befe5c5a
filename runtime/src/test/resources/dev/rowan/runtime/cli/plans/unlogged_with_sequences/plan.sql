==== V20261121093000__case.sql
-- Rowan: case (1 of 6)                            from nothing · undo: undo/U20261121093000__case.sql
-- 2 steps on what no program uses yet, or without a table lock

ALTER SEQUENCE public.both_change_id_seq SET UNLOGGED;

ALTER SEQUENCE public.comes_back_id_seq SET LOGGED;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 2 steps on what no program uses yet, or without a table lock

ALTER SEQUENCE public.comes_back_id_seq SET UNLOGGED;

ALTER SEQUENCE public.both_change_id_seq SET LOGGED;

==== V20261121093001__case_alter_table_both_change.sql
-- Rowan: case (2 of 6)                            from V20261121093000 · undo: undo/U20261121093001__case_alter_table_both_change.sql
-- 1 alter table both_change  ACCESS EXCLUSIVE on both_change, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.both_change SET UNLOGGED;

==== undo/U20261121093001__case_alter_table_both_change.sql
-- Rowan: takes back V20261121093001__case_alter_table_both_change.sql
-- 1 alter table both_change  ACCESS EXCLUSIVE on both_change, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.both_change SET LOGGED;

ALTER SEQUENCE public.both_change_id_seq SET UNLOGGED;

==== V20261121093002__case_alter_table_comes_back.sql
-- Rowan: case (3 of 6)                            from V20261121093001 · undo: undo/U20261121093002__case_alter_table_comes_back.sql
-- 1 alter table comes_back  ACCESS EXCLUSIVE on comes_back, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.comes_back SET LOGGED;

==== undo/U20261121093002__case_alter_table_comes_back.sql
-- Rowan: takes back V20261121093002__case_alter_table_comes_back.sql
-- 1 alter table comes_back  ACCESS EXCLUSIVE on comes_back, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.comes_back SET UNLOGGED;

ALTER SEQUENCE public.comes_back_id_seq SET LOGGED;

==== V20261121093003__case_alter_table_counted.sql
-- Rowan: case (4 of 6)                            from V20261121093002 · undo: undo/U20261121093003__case_alter_table_counted.sql
-- 1 alter table counted  ACCESS EXCLUSIVE on counted, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.counted SET UNLOGGED;

==== undo/U20261121093003__case_alter_table_counted.sql
-- Rowan: takes back V20261121093003__case_alter_table_counted.sql
-- 1 alter table counted  ACCESS EXCLUSIVE on counted, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.counted SET LOGGED;

==== V20261121093004__case_alter_table_table_changes.sql
-- Rowan: case (5 of 6)                            from V20261121093003 · undo: undo/U20261121093004__case_alter_table_table_changes.sql
-- 1 alter table table_changes  ACCESS EXCLUSIVE on table_changes, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.table_changes SET UNLOGGED;

ALTER SEQUENCE public.table_changes_id_seq SET LOGGED;

==== undo/U20261121093004__case_alter_table_table_changes.sql
-- Rowan: takes back V20261121093004__case_alter_table_table_changes.sql
-- 1 alter table table_changes  ACCESS EXCLUSIVE on table_changes, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.table_changes SET LOGGED;

==== V20261121093005__case_alter_table_was_apart.sql
-- Rowan: case (6 of 6)                            from V20261121093004 · undo: undo/U20261121093005__case_alter_table_was_apart.sql
-- 1 alter table was_apart  ACCESS EXCLUSIVE on was_apart, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.was_apart SET UNLOGGED;

==== undo/U20261121093005__case_alter_table_was_apart.sql
-- Rowan: takes back V20261121093005__case_alter_table_was_apart.sql
-- 1 alter table was_apart  ACCESS EXCLUSIVE on was_apart, rewrites the table · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.was_apart SET LOGGED;

ALTER SEQUENCE public.was_apart_id_seq SET UNLOGGED;
