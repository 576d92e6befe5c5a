CREATE TABLE visits (id integer CONSTRAINT visits_pkey PRIMARY KEY);
