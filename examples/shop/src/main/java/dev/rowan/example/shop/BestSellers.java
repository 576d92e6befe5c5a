package dev.rowan.example.shop;

import dev.rowan.example.shop.model.ProductSales;
import dev.rowan.example.shop.model.ProductSalesRepository;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What sells best: a view of the database, read as records. */
final class BestSellers {
  private static final int SHOWN = 3;

  private final ProductSalesRepository sales;

  BestSellers(ProductSalesRepository sales) {
    this.sales = sales;
  }

  /** Returns the best, the first one first. */
  List<ProductSales> read() {
    try (Stream<ProductSales> all = sales.findAll()) {
      return all.sorted(Comparator.comparing(ProductSales::revenue).reversed())
          .limit(SHOWN)
          .toList();
    }
  }

  void tell(Story story) {
    for (ProductSales best : read()) {
      story.say("%-24s %4d pieces %10s", best.name(), best.pieces(), best.revenue());
    }
    story.say("and %d more", sales.count() - SHOWN);
  }
}
