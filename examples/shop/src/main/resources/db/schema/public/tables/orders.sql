CREATE TRIGGER guard_paid_order
    BEFORE DELETE ON orders
    FOR EACH ROW WHEN (OLD.status IN ('PAID', 'SHIPPED'))
    EXECUTE FUNCTION guard_paid_order();
