package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.CustomerRepository;
import dev.rowan.example.shop.model.Order;
import dev.rowan.example.shop.model.OrderRepository;
import dev.rowan.example.shop.model.Payment;
import dev.rowan.example.shop.model.PaymentMethod;
import dev.rowan.example.shop.model.PaymentRepository;
import dev.rowan.example.shop.model.Product;
import dev.rowan.example.shop.model.ProductRepository;
import dev.rowan.example.shop.model.ProductTag;
import dev.rowan.example.shop.model.ProductTagRepository;
import dev.rowan.example.shop.model.Stock;
import dev.rowan.example.shop.model.StockRepository;
import dev.rowan.example.shop.model.Tag;
import dev.rowan.example.shop.model.TagRepository;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tries what must not be, and shows how the refusal reads. */
final class Refusals {
  private final Map<String, Runnable> attempts = new LinkedHashMap<>();

  Refusals(Rowan rowan, Shelves shelves, Order paid) {
    Product tea = shelves.products().get(0);
    Customer ada = shelves.customers().get(0);
    ProductRepository products = rowan.repository(ProductRepository.class);
    CustomerRepository customers = rowan.repository(CustomerRepository.class);
    OrderRepository orders = rowan.repository(OrderRepository.class);
    PaymentRepository payments = rowan.repository(PaymentRepository.class);
    TagRepository tags = rowan.repository(TagRepository.class);
    ProductTagRepository productTags = rowan.repository(ProductTagRepository.class);
    StockRepository stock = rowan.repository(StockRepository.class);

    attempts.put("give tea away", () -> products.update(tea.withPrice(BigDecimal.ZERO)));
    attempts.put("a tag without a name", () -> tags.insert(Tag.of(null)));
    attempts.put(
        "the same address again, in capitals",
        () -> customers.insert(Customer.of("Ada Lovelace", "ADA@EXAMPLE.ORG", ada.home())));
    attempts.put(
        "pay an order twice",
        () -> payments.insert(Payment.of(paid, PaymentMethod.CARD, "CARD-again")));
    attempts.put("delete an order that was paid", () -> orders.deleteById(paid.id()));
    attempts.put("delete a product that was sold", () -> products.deleteById(tea.id()));
    attempts.put(
        "count from an old number",
        () -> {
          Stock counted = stock.findById(tea.id()).orElseThrow();
          stock.update(counted);
          stock.update(counted);
        });
    attempts.put("a tag that there is not", () -> productTags.insert(new ProductTag(tea.id(), 99)));
  }

  /** Tries them all; returns how many were refused. */
  int tell(Story story) {
    int refused = 0;
    for (Map.Entry<String, Runnable> attempt : attempts.entrySet()) {
      story.say("%s", attempt.getKey());
      try {
        attempt.getValue().run();
        story.explain("was let through!");
      } catch (DataException refusal) {
        story.explain(refusal.getClass().getSimpleName() + ": " + refusal.getMessage());
        refused++;
      }
    }
    return refused;
  }
}
