CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE diary (day date, mood mood DEFAULT 'ok');
CREATE INDEX diary_ok_idx ON diary (day) WHERE mood = 'ok';
