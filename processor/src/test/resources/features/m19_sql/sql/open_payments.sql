CREATE VIEW open_payments AS SELECT id, amount FROM payment WHERE status = 'OPEN';
