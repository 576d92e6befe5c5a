package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Cart;
import dev.rowan.example.shop.model.CartItem;
import dev.rowan.example.shop.model.CartItemRepository;
import dev.rowan.example.shop.model.CartRepository;
import dev.rowan.example.shop.model.CartStatus;
import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.Order;
import dev.rowan.example.shop.model.OrderLine;
import dev.rowan.example.shop.model.OrderLineRepository;
import dev.rowan.example.shop.model.OrderRepository;
import dev.rowan.example.shop.model.OrderStatus;
import dev.rowan.example.shop.model.Payment;
import dev.rowan.example.shop.model.PaymentMethod;
import dev.rowan.example.shop.model.PaymentRepository;
import dev.rowan.example.shop.model.Product;
import dev.rowan.example.shop.model.ProductRepository;
import dev.rowan.example.shop.model.Stock;
import dev.rowan.example.shop.model.StockRepository;
import dev.rowan.runtime.data.Rowan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes carts into orders, and orders into paid ones. */
final class Checkout {
  private final Attempts attempts;
  private final CartRepository carts;
  private final CartItemRepository items;
  private final ProductRepository products;
  private final StockRepository stock;
  private final OrderRepository orders;
  private final OrderLineRepository lines;
  private final PaymentRepository payments;

  Checkout(Rowan rowan, Attempts attempts) {
    this.attempts = attempts;
    carts = rowan.repository(CartRepository.class);
    items = rowan.repository(CartItemRepository.class);
    products = rowan.repository(ProductRepository.class);
    stock = rowan.repository(StockRepository.class);
    orders = rowan.repository(OrderRepository.class);
    lines = rowan.repository(OrderLineRepository.class);
    payments = rowan.repository(PaymentRepository.class);
  }

  /** Fills a new cart. */
  Cart fill(Customer customer, Map<Product, Integer> wishes) {
    return attempts.untilDone(
        () -> {
          Cart cart = carts.insert(Cart.of(customer));
          List<CartItem> wanted = new ArrayList<>();
          wishes.forEach(
              (product, pieces) -> wanted.add(new CartItem(cart.id(), product.id(), pieces)));
          items.insertAll(wanted);
          return cart;
        });
  }

  /**
   * Orders what is in a cart: takes it from stock, all or nothing.
   *
   * @param gift whether it is to be wrapped
   * @throws SoldOutException if there is too little of something; nothing is taken then
   */
  Order order(Customer customer, Cart cart, boolean gift) {
    return attempts.untilDone(
        () -> {
          // The repository sorts by key, so that all carts take from stock in the same order:
          // two of them wait for each other in a row, never in a circle.
          List<CartItem> wanted = items.findByCartId(cart.id());
          List<OrderLine> draft = new ArrayList<>();
          BigDecimal total = BigDecimal.ZERO;
          for (CartItem item : wanted) {
            Product product = products.findById(item.productId()).orElseThrow();
            take(product, item.quantity());
            int line = draft.size() + 1;
            draft.add(new OrderLine(null, line, product.id(), item.quantity(), product.price()));
            total = total.add(product.price().multiply(BigDecimal.valueOf(item.quantity())));
          }
          Order placed = Order.of(customer, customer.home(), total);
          Order order = orders.insert(gift ? placed.asGift("From " + customer.name()) : placed);
          lines.insertAll(draft.stream().map(line -> line.of(order)).toList());
          carts.update(cart.withStatus(CartStatus.ORDERED));
          return order;
        });
  }

  private void take(Product product, int pieces) {
    Stock left = stock.findById(product.id()).orElseThrow();
    if (left.available() < pieces) {
      throw new SoldOutException(product);
    }
    stock.update(left.minus(pieces));
  }

  /** Pays an order. */
  Order pay(Order order, PaymentMethod method) {
    return attempts.untilDone(
        () -> {
          payments.insert(Payment.of(order, method, method + "-" + order.id()));
          return orders.update(order.withStatus(OrderStatus.PAID));
        });
  }

  /** Gives a cart up. */
  void abandon(Cart cart) {
    attempts.untilDone(() -> carts.update(cart.withStatus(CartStatus.ABANDONED)));
  }
}
