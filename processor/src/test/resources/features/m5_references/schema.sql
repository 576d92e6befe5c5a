-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.room (
    building integer NOT NULL,
    number   integer NOT NULL,
    CONSTRAINT room_pkey PRIMARY KEY (building, number)
);

CREATE TABLE public.department (
    id      integer NOT NULL,
    code    text    NOT NULL,
    head_id integer,
    CONSTRAINT department_pkey PRIMARY KEY (id),
    CONSTRAINT department_code_key UNIQUE (code)
);

CREATE INDEX department_head_id_idx ON public.department (head_id);

CREATE TABLE public.desk (
    id         integer NOT NULL,
    department text    NOT NULL,
    building   integer DEFAULT 0,
    room       integer DEFAULT 0,
    CONSTRAINT desk_pkey PRIMARY KEY (id),
    CONSTRAINT desk_building_room_fkey FOREIGN KEY (building, room) REFERENCES public.room (building, number) MATCH FULL ON DELETE SET DEFAULT,
    CONSTRAINT desk_department_fkey FOREIGN KEY (department) REFERENCES public.department (code)
);

COMMENT ON TABLE public.desk IS 'Refers to a key that is not the primary one, and to one of two columns.';

CREATE INDEX desk_building_room_idx ON public.desk (building, room);

CREATE TABLE public.employee (
    id            integer NOT NULL,
    manager_id    integer,
    department_id integer NOT NULL,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CONSTRAINT employee_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT employee_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES public.employee (id) ON DELETE SET NULL
);

COMMENT ON TABLE public.employee IS 'Refers to itself, and to a table that refers to it.';

ALTER TABLE public.department
    ADD CONSTRAINT department_head_id_fkey FOREIGN KEY (head_id) REFERENCES public.employee (id) ON UPDATE CASCADE ON DELETE RESTRICT;

CREATE INDEX employee_department_id_idx ON public.employee (department_id);

CREATE INDEX employee_manager_id_idx ON public.employee (manager_id);
