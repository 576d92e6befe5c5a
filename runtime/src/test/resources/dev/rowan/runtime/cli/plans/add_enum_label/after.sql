CREATE TYPE mood AS ENUM ('sad', 'so so', 'ok', 'happy');
CREATE TABLE diary (day date, mood mood DEFAULT 'ok');
CREATE INDEX diary_ok_idx ON diary (day) WHERE mood = 'ok';
