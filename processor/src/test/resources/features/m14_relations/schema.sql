-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.player (
    id      integer NOT NULL,
    profile jsonb   NOT NULL,
    CONSTRAINT player_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.player IS 'A document with indexes into it.';

CREATE UNIQUE INDEX player_expr_idx ON public.player ((profile ->> 'nick'));

CREATE INDEX player_profile_idx ON public.player USING gin (profile jsonb_path_ops);

CREATE TABLE public.team (
    id        integer NOT NULL,
    parent_id integer,
    name      text    NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (id),
    CONSTRAINT team_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.team (id)
);

COMMENT ON TABLE public.team IS 'A tree.';

CREATE TABLE public.membership (
    team_id   integer NOT NULL,
    player_id integer NOT NULL,
    CONSTRAINT membership_pkey PRIMARY KEY (team_id, player_id),
    CONSTRAINT membership_player_id_fkey FOREIGN KEY (player_id) REFERENCES public.player (id) ON DELETE CASCADE,
    CONSTRAINT membership_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team (id) ON DELETE CASCADE
);

COMMENT ON TABLE public.membership IS 'Many to many.';

CREATE INDEX membership_player_id_idx ON public.membership (player_id);

CREATE INDEX team_parent_id_idx ON public.team (parent_id);
