CREATE VIEW product_sales AS
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

COMMENT ON VIEW product_sales IS 'What each product has brought in.';
