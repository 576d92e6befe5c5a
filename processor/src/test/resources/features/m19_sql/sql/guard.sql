CREATE FUNCTION guard_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'paid is paid';
END $$;

CREATE TRIGGER guard BEFORE DELETE ON payment FOR EACH ROW WHEN (OLD.status = 'PAID')
  EXECUTE FUNCTION guard_paid();
