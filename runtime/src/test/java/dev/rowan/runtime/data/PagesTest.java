package dev.rowan.runtime.data;

import static dev.rowan.runtime.data.OrderFixture.customer;
import static dev.rowan.runtime.data.OrderFixture.execute;
import static dev.rowan.runtime.data.OrderFixture.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.example.Order;
import dev.rowan.runtime.data.example.OrderRepository;
import dev.rowan.runtime.test.RowanTest;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class PagesTest {
  private OrderRepository orders;
  private long ada;

  @BeforeEach
  void open(Rowan rowan, DataSource database) throws Exception {
    orders = rowan.repository(OrderRepository.class);
    ada = customer(database);
    orders.insertAll(Collections.nCopies(23, order(ada, "1")));
    // Ties: four orders at each time.
    execute(
        database,
        "UPDATE orders SET placed_at = timestamptz '2026-01-01' + interval '1 day' * (n / 4)"
            + " FROM (SELECT id AS i, row_number() OVER (ORDER BY md5(id::text)) AS n FROM orders)"
            + " WHERE id = i");
  }

  @Test
  void walksForthAndBackOverTies() {
    List<Order> all = orders.findByCustomerId(ada);
    List<Order> forth = new ArrayList<>();
    CursoredPage<Order> page = orders.findByCustomerId(ada, PageRequest.ofSize(5));
    assertThat(page.hasPrevious()).isFalse();
    forth.addAll(page.content());
    while (page.hasNext()) {
      page = orders.findByCustomerId(ada, page.nextPageRequest());
      assertThat(page.hasPrevious()).isTrue();
      forth.addAll(page.content());
    }
    assertThat(forth).isEqualTo(all);
    assertThat(page.numberOfElements()).isEqualTo(3);
    assertThat(page.pageRequest().page()).isEqualTo(5);

    List<Order> back = new ArrayList<>(page.content());
    while (page.hasPrevious()) {
      page = orders.findByCustomerId(ada, page.previousPageRequest());
      assertThat(page.hasNext()).isTrue();
      back.addAll(0, page.content());
    }
    assertThat(back).isEqualTo(all);
  }

  @Test
  void rowsThatComeAndGoShiftNothing() {
    CursoredPage<Order> first = orders.findAll(PageRequest.ofSize(10));
    orders.delete(first.content().get(0));
    orders.insert(order(ada, "2"));
    CursoredPage<Order> second = orders.findAll(first.nextPageRequest());

    assertThat(second.content()).doesNotContainAnyElementsOf(first.content());
    assertThat(orders.findAll(second.previousPageRequest()).content())
        .isEqualTo(first.content().subList(1, 10));
  }

  @Test
  void pagesByNumberToo() {
    List<Order> all = orders.findAll().toList();
    CursoredPage<Order> third = orders.findAll(PageRequest.ofPage(3, 10, true));

    assertThat(third.content()).isEqualTo(all.subList(20, 23));
    assertThat(third.hasPrevious()).isTrue();
    assertThat(third.hasNext()).isFalse();
    assertThat(third.totalElements()).isEqualTo(23);
    assertThat(third.totalPages()).isEqualTo(3);
    assertThatThrownBy(third::nextPageRequest).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void countsOnlyWhenAsked() {
    CursoredPage<Order> without = orders.findAll(PageRequest.ofSize(3).withoutTotal());
    assertThat(without.hasTotals()).isFalse();
    assertThatThrownBy(without::totalElements).isInstanceOf(IllegalStateException.class);

    CursoredPage<Order> page = orders.findByCustomerId(ada, PageRequest.ofSize(3));
    orders.insert(order(ada, "2"));
    assertThat(page.totalElements()).isEqualTo(24);
    assertThat(page.totalPages()).isEqualTo(8);
  }

  @Test
  void emptyPage() {
    CursoredPage<Order> none = orders.findByCustomerId(-1, PageRequest.ofSize(3));
    assertThat(none.hasContent()).isFalse();
    assertThat(none.hasNext()).isFalse();
    assertThat(none.totalElements()).isZero();
    assertThatThrownBy(none::previousPageRequest).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void refusesTheCursorOfAnotherQuery() {
    PageRequest wrong = orders.findAll(PageRequest.ofSize(3)).nextPageRequest();
    assertThatThrownBy(() -> orders.findByCustomerId(ada, wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("belongs to another query");
  }
}
