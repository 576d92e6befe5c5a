-- Rowan: sales and guard                          from V20261121093018 · undo: undo/U20261121132238__sales_and_guard.sql
-- 1 add trigger guard_paid_order on orders  SHARE ROW EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
-- 2 steps on what no program uses yet, or without a table lock
SET LOCAL lock_timeout = '2s';
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.guard_paid_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'order % is %: it stays for the books', OLD.id, lower(OLD.status)
        USING HINT = 'cancel it instead';
END $$;

COMMENT ON FUNCTION public.guard_paid_order() IS 'Refuses to delete an order that somebody has paid.';

CREATE TRIGGER guard_paid_order
    BEFORE DELETE ON public.orders
    FOR EACH ROW WHEN (OLD.status IN ('PAID', 'SHIPPED'))
    EXECUTE FUNCTION public.guard_paid_order();

CREATE VIEW public.product_sales AS
SELECT
    p.id AS product_id,
    p.name,
    sum(l.quantity) AS pieces,
    sum(l.quantity * l.unit_price) AS revenue
FROM products p
    JOIN order_lines l ON l.product_id = p.id
    JOIN orders o ON o.id = l.order_id
WHERE o.status IN ('PAID', 'SHIPPED')
GROUP BY p.id, p.name;

COMMENT ON VIEW public.product_sales IS 'What each product has brought in.';
