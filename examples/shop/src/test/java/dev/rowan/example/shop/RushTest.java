package dev.rowan.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.example.shop.model.OrderLine;
import dev.rowan.example.shop.model.OrderLineRepository;
import dev.rowan.example.shop.model.OrderRepository;
import dev.rowan.example.shop.model.Stock;
import dev.rowan.example.shop.model.StockRepository;
import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.test.RowanTest;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.io.PrintStream;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@RowanTest
class RushTest {
  private static final Story UNTOLD = new Story(new PrintStream(PrintStream.nullOutputStream()));

  @Test
  void soldAndLeftAreAllThereWas(Rowan rowan) throws InterruptedException {
    Shelves shelves = Shelves.fill(rowan, UNTOLD);
    Rush.Outcome outcome = new Rush(new Checkout(rowan, new Attempts(rowan)), shelves).run();

    assertThat(rowan.repository(OrderRepository.class).count()).isEqualTo(outcome.orders().size());
    try (Stream<Stock> stock = rowan.repository(StockRepository.class).findAll()) {
      stock.forEach(
          left ->
              assertThat(left.available() + sold(rowan, left.productId()))
                  .isEqualTo(Shelves.PIECES));
    }
  }

  private static int sold(Rowan rowan, UUID productId) {
    return rowan.repository(OrderLineRepository.class).findByProductId(productId).stream()
        .mapToInt(OrderLine::quantity)
        .sum();
  }

  @Test
  void anUpdateFromAnOldNumberIsRefused(Rowan rowan) {
    Shelves shelves = Shelves.fill(rowan, UNTOLD);
    StockRepository stock = rowan.repository(StockRepository.class);
    Stock seen = stock.findById(shelves.products().get(0).id()).orElseThrow();
    stock.update(seen.minus(1));
    assertThatThrownBy(() -> stock.update(seen.minus(1)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(stock.findById(seen.productId()).orElseThrow().available())
        .isEqualTo(Shelves.PIECES - 1);
  }
}
