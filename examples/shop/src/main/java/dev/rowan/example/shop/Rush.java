package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Cart;
import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.Order;
import dev.rowan.example.shop.model.PaymentMethod;
import dev.rowan.example.shop.model.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All customers at once, each in a thread of its own, for more than the shop has. */
final class Rush {
  private static final int CARTS_EACH = 20;
  private static final PaymentMethod[] METHODS = PaymentMethod.values();

  private final Checkout checkout;
  private final Shelves shelves;

  Rush(Checkout checkout, Shelves shelves) {
    this.checkout = checkout;
    this.shelves = shelves;
  }

  /**
   * What came of it.
   *
   * @param orders what was ordered and paid
   * @param soldOut how many carts came too late
   */
  record Outcome(List<Order> orders, int soldOut) {
    int carts() {
      return orders.size() + soldOut;
    }
  }

  /** Lets all customers in and waits until the last has left. */
  Outcome run() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(shelves.customers().size());
    try {
      List<Callable<Outcome>> visits = new ArrayList<>();
      for (Customer customer : shelves.customers()) {
        visits.add(() -> shop(customer, new Random(customer.name().hashCode())));
      }
      List<Order> orders = new ArrayList<>();
      int soldOut = 0;
      for (Future<Outcome> visit : threads.invokeAll(visits)) {
        orders.addAll(visit.get().orders());
        soldOut += visit.get().soldOut();
      }
      return new Outcome(orders, soldOut);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a customer could not shop", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome shop(Customer customer, Random taste) {
    List<Order> orders = new ArrayList<>();
    int soldOut = 0;
    for (int i = 0; i < CARTS_EACH; i++) {
      Cart cart = checkout.fill(customer, wishes(taste));
      try {
        Order order = checkout.order(customer, cart, taste.nextInt(4) == 0);
        orders.add(checkout.pay(order, METHODS[taste.nextInt(METHODS.length)]));
      } catch (SoldOutException tooLate) {
        checkout.abandon(cart);
        soldOut++;
      }
    }
    return new Outcome(orders, soldOut);
  }

  private Map<Product, Integer> wishes(Random taste) {
    Map<Product, Integer> wishes = new LinkedHashMap<>();
    for (int i = 0; i <= taste.nextInt(2); i++) {
      Product product = shelves.products().get(taste.nextInt(shelves.products().size()));
      wishes.put(product, 1 + taste.nextInt(2));
    }
    return wishes;
  }
}
