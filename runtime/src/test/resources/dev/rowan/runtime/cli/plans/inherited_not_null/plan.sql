==== V20261121093000__case.sql
-- Rowan: case (1 of 10)                           from nothing · undo: undo/U20261121093000__case.sql
-- 1 make alone.n not null       ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 2 make grandchild.a not null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
-- 3 make grandchild.b not null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
-- 4 let leaves.x be null        ACCESS EXCLUSIVE on leaves, no scan, no rewrite · old code keeps working
-- 5 let leaf.x be null          ACCESS EXCLUSIVE on leaf, no scan, no rewrite · old code keeps working
-- 6 let leaves.y be null        ACCESS EXCLUSIVE on leaves, no scan, no rewrite · old code keeps working
-- 7 let leaf.y be null          ACCESS EXCLUSIVE on leaf, no scan, no rewrite · old code keeps working
-- 8 make measures_1.n not null  ACCESS EXCLUSIVE on measures_1, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.alone ADD CONSTRAINT alone_n_not_null NOT NULL n NOT VALID;

ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_a_not_null NOT NULL a NOT VALID;

ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_b_not_null NOT NULL b NOT VALID;

ALTER TABLE public.leaves ALTER COLUMN x DROP NOT NULL;

ALTER TABLE public.leaf ALTER COLUMN x DROP NOT NULL;

ALTER TABLE public.leaves ALTER COLUMN y DROP NOT NULL;

ALTER TABLE public.leaf ALTER COLUMN y DROP NOT NULL;

ALTER TABLE public.measures_1 ADD CONSTRAINT measures_1_n_not_null NOT NULL n NOT VALID;

==== undo/U20261121093000__case.sql
-- Rowan: takes back V20261121093000__case.sql
-- 1 let measures_1.n be null  ACCESS EXCLUSIVE on measures_1, no scan, no rewrite · old code keeps working
-- 2 make leaf.y not null      ACCESS EXCLUSIVE on leaf, no scan, no rewrite · old code keeps working
-- 3 make leaves.y not null    ACCESS EXCLUSIVE on leaves, no scan, no rewrite · old code keeps working
-- 4 make leaf.x not null      ACCESS EXCLUSIVE on leaf, no scan, no rewrite · old code keeps working
-- 5 make leaves.x not null    ACCESS EXCLUSIVE on leaves, no scan, no rewrite · old code keeps working
-- 6 let grandchild.b be null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
-- 7 let grandchild.a be null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
-- 8 let alone.n be null       ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures_1 ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.leaf ALTER COLUMN y SET NOT NULL;

ALTER TABLE public.leaves ADD CONSTRAINT y_there NOT NULL y;

ALTER TABLE public.leaf ALTER COLUMN x SET NOT NULL;

ALTER TABLE public.leaves ALTER COLUMN x SET NOT NULL;

ALTER TABLE public.grandchild ALTER COLUMN b DROP NOT NULL;

ALTER TABLE public.grandchild ALTER COLUMN a DROP NOT NULL;

ALTER TABLE public.alone ALTER COLUMN n DROP NOT NULL;

==== V20261121093001__case_validate_alone_n_not_null.sql
-- Rowan: case (2 of 10)                           from V20261121093000 · undo: undo/U20261121093001__case_validate_alone_n_not_null.sql
-- 1 validate alone.n not null  SHARE UPDATE EXCLUSIVE on alone, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.alone VALIDATE CONSTRAINT alone_n_not_null;

==== undo/U20261121093001__case_validate_alone_n_not_null.sql
-- Rowan: takes back V20261121093001__case_validate_alone_n_not_null.sql
-- 1 make alone.n not null  ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.alone ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.alone ADD CONSTRAINT alone_n_not_null NOT NULL n NOT VALID;

==== V20261121093002__case_validate_grandchild_a_not_null.sql
-- Rowan: case (3 of 10)                           from V20261121093001 · undo: undo/U20261121093002__case_validate_grandchild_a_not_null.sql
-- 1 validate grandchild.a not null  SHARE UPDATE EXCLUSIVE on grandchild, reads all rows · old code keeps working · stops if a row holds null
-- 2 validate grandchild.b not null  SHARE UPDATE EXCLUSIVE on grandchild, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.grandchild VALIDATE CONSTRAINT grandchild_a_not_null;

ALTER TABLE public.grandchild VALIDATE CONSTRAINT grandchild_b_not_null;

==== undo/U20261121093002__case_validate_grandchild_a_not_null.sql
-- Rowan: takes back V20261121093002__case_validate_grandchild_a_not_null.sql
-- 1 make grandchild.b not null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
-- 2 make grandchild.a not null  ACCESS EXCLUSIVE on grandchild, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.grandchild ALTER COLUMN b DROP NOT NULL;

ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_b_not_null NOT NULL b NOT VALID;

ALTER TABLE public.grandchild ALTER COLUMN a DROP NOT NULL;

ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_a_not_null NOT NULL a NOT VALID;

==== V20261121093003__case_validate_measures_1_n_not_null.sql
-- Rowan: case (4 of 10)                           from V20261121093002 · undo: undo/U20261121093003__case_validate_measures_1_n_not_null.sql
-- 1 validate measures_1.n not null  SHARE UPDATE EXCLUSIVE on measures_1, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures_1 VALIDATE CONSTRAINT measures_1_n_not_null;

==== undo/U20261121093003__case_validate_measures_1_n_not_null.sql
-- Rowan: takes back V20261121093003__case_validate_measures_1_n_not_null.sql
-- 1 make measures_1.n not null  ACCESS EXCLUSIVE on measures_1, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures_1 ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.measures_1 ADD CONSTRAINT measures_1_n_not_null NOT NULL n NOT VALID;

==== V20261121093004__case_make_child_a_not_null.sql
-- Rowan: case (5 of 10)                           from V20261121093003 · undo: undo/U20261121093004__case_make_child_a_not_null.sql
-- 1 make child.a not null     ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
-- 2 make child.b not null     ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
-- 3 make measures.n not null  ACCESS EXCLUSIVE on measures, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.child ADD CONSTRAINT child_a_not_null NOT NULL a NOT VALID;

ALTER TABLE public.child ADD CONSTRAINT child_b_not_null NOT NULL b NOT VALID;

ALTER TABLE public.measures ADD CONSTRAINT measures_n_not_null NOT NULL n NOT VALID;

==== undo/U20261121093004__case_make_child_a_not_null.sql
-- Rowan: takes back V20261121093004__case_make_child_a_not_null.sql
-- 1 let measures.n be null  ACCESS EXCLUSIVE on measures, no scan, no rewrite · old code keeps working
-- 2 let child.b be null     ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
-- 3 let child.a be null     ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.child ALTER COLUMN b DROP NOT NULL;

ALTER TABLE public.child ALTER COLUMN a DROP NOT NULL;

==== V20261121093005__case_validate_child_a_not_null.sql
-- Rowan: case (6 of 10)                           from V20261121093004 · undo: undo/U20261121093005__case_validate_child_a_not_null.sql
-- 1 validate child.a not null  SHARE UPDATE EXCLUSIVE on child, reads all rows · old code keeps working · stops if a row holds null
-- 2 validate child.b not null  SHARE UPDATE EXCLUSIVE on child, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.child VALIDATE CONSTRAINT child_a_not_null;

ALTER TABLE public.child VALIDATE CONSTRAINT child_b_not_null;

==== undo/U20261121093005__case_validate_child_a_not_null.sql
-- Rowan: takes back V20261121093005__case_validate_child_a_not_null.sql
-- 1 make child.b not null  ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
-- 2 make child.a not null  ACCESS EXCLUSIVE on child, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.child ALTER COLUMN b DROP NOT NULL;

ALTER TABLE public.child ADD CONSTRAINT child_b_not_null NOT NULL b NOT VALID;

ALTER TABLE public.child ALTER COLUMN a DROP NOT NULL;

ALTER TABLE public.child ADD CONSTRAINT child_a_not_null NOT NULL a NOT VALID;

==== V20261121093006__case_validate_measures_n_not_null.sql
-- Rowan: case (7 of 10)                           from V20261121093005 · undo: undo/U20261121093006__case_validate_measures_n_not_null.sql
-- 1 validate measures.n not null  SHARE UPDATE EXCLUSIVE on measures, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures VALIDATE CONSTRAINT measures_n_not_null;

==== undo/U20261121093006__case_validate_measures_n_not_null.sql
-- Rowan: takes back V20261121093006__case_validate_measures_n_not_null.sql
-- 1 make measures.n not null  ACCESS EXCLUSIVE on measures, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures ALTER COLUMN n DROP NOT NULL;

ALTER TABLE public.measures ADD CONSTRAINT measures_n_not_null NOT NULL n NOT VALID;

==== V20261121093007__case_alter_table_alone.sql
-- Rowan: case (8 of 10)                           from V20261121093006 · undo: undo/U20261121093007__case_alter_table_alone.sql
-- 1 alter table alone       ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 2 alter alone.at          ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 3 alter alone.n           ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 4 alter alone.note        ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 5 make parent.a not null  ACCESS EXCLUSIVE on parent, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.measures ATTACH PARTITION public.alone FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

ALTER TABLE public.parent ADD CONSTRAINT a_there NOT NULL a NOT VALID;

==== undo/U20261121093007__case_alter_table_alone.sql
-- Rowan: takes back V20261121093007__case_alter_table_alone.sql
-- 1 let parent.a be null  ACCESS EXCLUSIVE on parent, no scan, no rewrite · old code keeps working
-- 2 alter alone.note      ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 3 alter alone.n         ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 4 alter alone.at        ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
-- 5 alter table alone     ACCESS EXCLUSIVE on alone, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.parent ALTER COLUMN a DROP NOT NULL;

ALTER TABLE public.measures DETACH PARTITION public.alone;

==== V20261121093008__case_validate_parent_a_not_null.sql
-- Rowan: case (9 of 10)                           from V20261121093007 · undo: undo/U20261121093008__case_validate_parent_a_not_null.sql
-- 1 validate parent.a not null  SHARE UPDATE EXCLUSIVE on parent, reads all rows · old code keeps working · stops if a row holds null
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.parent VALIDATE CONSTRAINT a_there;

==== undo/U20261121093008__case_validate_parent_a_not_null.sql
-- Rowan: takes back V20261121093008__case_validate_parent_a_not_null.sql
-- 1 make parent.a not null  ACCESS EXCLUSIVE on parent, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.parent ALTER COLUMN a DROP NOT NULL;

ALTER TABLE public.parent ADD CONSTRAINT a_there NOT NULL a NOT VALID;

==== V20261121093009__case_alter_table_own.sql
-- Rowan: case (10 of 10)                          from V20261121093008 · undo: undo/U20261121093009__case_alter_table_own.sql
-- 1 alter table own  ACCESS EXCLUSIVE on own, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.own INHERIT public.parent;

==== undo/U20261121093009__case_alter_table_own.sql
-- Rowan: takes back V20261121093009__case_alter_table_own.sql
-- 1 alter table own  ACCESS EXCLUSIVE on own, no scan, no rewrite · old code keeps working
SET LOCAL lock_timeout = '2s';

ALTER TABLE public.own NO INHERIT public.parent;
