CREATE FUNCTION guard_paid_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'order % is %: it stays for the books', OLD.id, lower(OLD.status)
        USING HINT = 'cancel it instead';
END $$;

COMMENT ON FUNCTION guard_paid_order() IS 'Refuses to delete an order that somebody has paid.';
