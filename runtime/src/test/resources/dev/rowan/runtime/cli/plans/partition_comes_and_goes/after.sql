CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id);
CREATE TABLE events_1 (id int PRIMARY KEY, note text);
CREATE INDEX events_1_note_idx ON events_1 (note);
CREATE TABLE archive PARTITION OF events FOR VALUES FROM (100) TO (200);
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE INDEX events_note_idx ON events (note);
