package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.View;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a customer has ordered so far. */
@View(
    value = "customer_totals",
    query =
        """
        SELECT c.id AS customer_id, c.email, count(o.id) AS orders, sum(o.total) AS spent,
            max(o.placed_at) AS last_at
        FROM customers c LEFT JOIN orders o ON o.customer_id = c.id
        GROUP BY c.id, c.email""",
    materialized = true)
@Index(columns = "customerId", unique = true)
@Index(columns = {"orders desc", "customerId"})
record CustomerTotal(
    @Id long customerId,
    @Column(type = "citext") EmailAddress email,
    long orders,
    @Nullable BigDecimal spent,
    @Nullable Instant lastAt) {}
