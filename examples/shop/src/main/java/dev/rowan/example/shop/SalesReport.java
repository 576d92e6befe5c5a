package dev.rowan.example.shop;

import dev.rowan.example.shop.model.OrderStatus;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.SessionFactory;

/** What was sold, by category: one query over the generated entities and their associations. */
final class SalesReport {
  static final String QUERY =
      """
      select c.name, sum(l.quantity), sum(l.quantity * l.unitPrice)
      from OrderLineEntity l
        join l.order o
        join l.product p
        join p.category c
      where o.status = :status
      group by c.name
      order by 3 desc
      """;

  private static final int BAR = 30;

  private final SessionFactory sessions;

  SalesReport(SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** Returns the lines, the best-selling category first. */
  List<CategorySales> read() {
    return sessions.fromStatelessSession(
        session ->
            session
                .createSelectionQuery(QUERY, CategorySales.class)
                .setParameter("status", OrderStatus.PAID)
                .getResultList());
  }

  void tell(Story story) {
    QUERY.lines().forEach(line -> story.say("  %s", line));
    List<CategorySales> sales = read();
    BigDecimal best = sales.get(0).revenue();
    for (CategorySales line : sales) {
      int length =
          line.revenue().multiply(BigDecimal.valueOf(BAR)).divideToIntegralValue(best).intValue();
      story.say(
          "%-8s %4d pieces %10s  %s",
          line.category(), line.pieces(), line.revenue(), "▇".repeat(length));
    }
  }
}
