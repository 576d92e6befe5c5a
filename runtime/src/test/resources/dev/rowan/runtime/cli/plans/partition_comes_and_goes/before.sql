CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
CREATE INDEX events_note_idx ON events (note);
CREATE TABLE archive (id int NOT NULL, note text);
