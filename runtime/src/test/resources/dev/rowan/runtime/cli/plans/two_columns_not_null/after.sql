CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL DEFAULT 'nobody', age int NOT NULL DEFAULT 0,
    token uuid NOT NULL DEFAULT gen_random_uuid(), seen timestamptz DEFAULT clock_timestamp());
