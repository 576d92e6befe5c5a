-- The whole schema, for PostgreSQL 18. Written by Rowan: change the records, not this file.

CREATE TABLE public.invoice (
    id          integer NOT NULL,
    total       integer NOT NULL,
    sender_name text    NOT NULL,
    sender_town text    NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.invoice IS 'What a customer owes.';

COMMENT ON COLUMN public.invoice.total IS 'gross amount, see Invoice';

COMMENT ON COLUMN public.invoice.sender_name IS 'who wrote it';

COMMENT ON COLUMN public.invoice.sender_town IS 'who wrote it';

CREATE TABLE public.remark (
    id      integer NOT NULL,
    "größe" text    NOT NULL,
    CONSTRAINT remark_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE public.remark IS 'A remark''s text & what Map<String, List<String>> holds; see put.';

COMMENT ON COLUMN public.remark.id IS 'its number, in List.of(Object, Object) and Integer.MAX_VALUE';

COMMENT ON COLUMN public.remark."größe" IS E'"<b>" <{a}> éé &eacute; → $1 \\n';
