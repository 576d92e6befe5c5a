-- What is attached to an index goes with it, and cannot go before it.
CREATE TABLE logs (at date NOT NULL, level int) PARTITION BY RANGE (at);
CREATE TABLE logs_25 PARTITION OF logs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE logs_26 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX logs_level ON ONLY logs (level);
CREATE INDEX logs_25_level ON logs_25 (level);
ALTER INDEX logs_level ATTACH PARTITION logs_25_level;
