package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.Order;
import dev.rowan.example.shop.model.OrderRepository;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;

/** A customer's orders, newest first, page by page. */
final class OrderBook {
  private static final int SIZE = 5;

  private final OrderRepository orders;

  OrderBook(OrderRepository orders) {
    this.orders = orders;
  }

  /** Leafs through all orders of a customer; returns how many there were. */
  int leaf(Customer customer, Story story) {
    int seen = 0;
    int number = 0;
    PageRequest request = PageRequest.ofSize(SIZE).withoutTotal();
    while (request != null) {
      CursoredPage<Order> page = orders.findByCustomerId(customer.id(), request);
      seen += page.numberOfElements();
      story.say("page %d    %s", ++number, totals(page));
      request = page.hasNext() ? page.nextPageRequest() : null;
    }
    return seen;
  }

  private static String totals(CursoredPage<Order> page) {
    return String.join(
        "  ", page.stream().map(order -> "%8s".formatted(order.total().toPlainString())).toList());
  }
}
