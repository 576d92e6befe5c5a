CREATE TYPE mood AS ENUM ('sad', 'ok', 'bad');
CREATE DOMAIN feeling AS mood CHECK (VALUE <> 'bad');
CREATE DOMAIN known AS feeling;
CREATE TYPE day AS (at date, mood mood);
CREATE TYPE week AS (first day, rest day[]);
CREATE TABLE moods (mood mood PRIMARY KEY);
CREATE TABLE people (
  id int PRIMARY KEY, mood mood REFERENCES moods, past mood[] DEFAULT '{ok}', known known,
  day day, weeks week[], label text GENERATED ALWAYS AS (CASE WHEN mood = 'ok' THEN 'x' END) STORED);
CREATE INDEX people_ok ON people (id) WHERE mood = 'ok';
CREATE VIEW happy AS SELECT id, (day).mood FROM people WHERE mood <> 'sad';
INSERT INTO moods VALUES ('sad'), ('ok');
INSERT INTO people VALUES (1, 'ok', '{ok,sad}', 'ok', ('2026-01-01', 'ok'),
  ARRAY[ROW(ROW('2026-01-01', 'sad'), ARRAY[ROW('2026-01-02', 'ok')::day])::week]);
INSERT INTO people (id) VALUES (2);
