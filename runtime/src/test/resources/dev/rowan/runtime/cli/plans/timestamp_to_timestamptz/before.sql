CREATE TABLE t (id int, at timestamp DEFAULT now());
INSERT INTO t VALUES (1, '2026-01-01 12:00');
