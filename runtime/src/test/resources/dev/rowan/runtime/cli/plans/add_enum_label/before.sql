CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE diary (day date, mood mood DEFAULT 'ok');
CREATE INDEX diary_ok_idx ON diary (day) WHERE mood = 'ok';
INSERT INTO diary VALUES ('2026-01-01', 'ok');
