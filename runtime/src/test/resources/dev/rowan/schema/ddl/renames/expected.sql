CREATE SCHEMA attic;

ALTER TYPE public.mood RENAME TO feeling;

ALTER TYPE public.spanrange RENAME TO widerange;

ALTER TYPE public.spanmultirange RENAME TO widemultirange;

ALTER TABLE public.t RENAME COLUMN a TO "b c";

ALTER SEQUENCE public.t_a_seq RENAME TO "t_b c_seq";

ALTER TABLE public.t RENAME CONSTRAINT t_a_not_null TO "t_b c_not_null";

ALTER TABLE public.t SET SCHEMA attic;

ALTER TABLE attic.t RENAME TO u;

ALTER SEQUENCE attic."t_b c_seq" RENAME TO "u_b c_seq";

ALTER TABLE attic.u RENAME CONSTRAINT "t_b c_not_null" TO "u_b c_not_null";

ALTER INDEX attic.t_a_idx RENAME TO u_idx;

-- and back

ALTER INDEX attic.u_idx RENAME TO t_a_idx;

ALTER TABLE attic.u SET SCHEMA public;

ALTER TABLE public.u RENAME TO t;

ALTER SEQUENCE public."u_b c_seq" RENAME TO "t_b c_seq";

ALTER TABLE public.t RENAME CONSTRAINT "u_b c_not_null" TO "t_b c_not_null";

ALTER TABLE public.t RENAME COLUMN "b c" TO a;

ALTER SEQUENCE public."t_b c_seq" RENAME TO t_a_seq;

ALTER TABLE public.t RENAME CONSTRAINT "t_b c_not_null" TO t_a_not_null;

ALTER TYPE public.widerange RENAME TO spanrange;

ALTER TYPE public.widemultirange RENAME TO spanmultirange;

ALTER TYPE public.feeling RENAME TO mood;

DROP SCHEMA attic;
