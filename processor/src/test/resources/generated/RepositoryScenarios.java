package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.CheckViolationException;
import dev.rowan.runtime.data.ForeignKeyViolationException;
import dev.rowan.runtime.data.NotNullViolationException;
import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.data.UniqueViolationException;
import jakarta.data.Limit;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What generated repositories do, each on a database of its own. */
final class RepositoryScenarios {
  private RepositoryScenarios() {}

  static Customer customer(String email) {
    return new Customer(0, new EmailAddress(email), "Ada", Optional.empty(), null);
  }

  static Order order(long customerId) {
    return new Order(
        null,
        customerId,
        null,
        new BigDecimal("12.50"),
        new Address("1 Elm Street", "Springwood", null, null),
        null,
        null,
        0,
        null,
        null);
  }

  public static void identityIsMadeByTheDatabase(DataSource database) {
    CustomerRepository customers = Rowan.connect(database).repository(CustomerRepository.class);
    Customer ada = customers.insert(customer("ada@example.org"));

    assertThat(ada.id()).isPositive();
    assertThat(ada.joinedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(customers.findById(ada.id())).contains(ada);
    assertThatThrownBy(() -> customers.insert(ada))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("customers: the database makes the key of a new row");
    assertThatThrownBy(() -> customers.insertAll(List.of(ada)))
        .isInstanceOf(IllegalArgumentException.class);

    Customer saved = customers.save(new Customer(ada.id(), ada.email(), "Ada L.", Optional.of(LocalDate.EPOCH), ada.joinedAt()));
    assertThat(saved.id()).isEqualTo(ada.id());
    assertThat(customers.findById(ada.id()).orElseThrow().birthday()).contains(LocalDate.EPOCH);
    assertThat(customers.save(customer("bob@example.org")).id()).isNotEqualTo(ada.id());
    customers.delete(ada);
    assertThatThrownBy(() -> customers.update(ada))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  public static void uniqueKeysFindAndSave(DataSource database) {
    CustomerRepository customers = Rowan.connect(database).repository(CustomerRepository.class);
    Customer ada = customers.insert(customer("ada@example.org"));

    // citext: case does not count
    assertThat(customers.findByEmail(new EmailAddress("ADA@example.org"))).contains(ada);
    assertThat(customers.findByEmail(new EmailAddress("eve@example.org"))).isEmpty();
    Customer saved =
        customers.saveByEmail(
            new Customer(0, new EmailAddress("Ada@Example.org"), "Ada L.", Optional.empty(), null));
    assertThat(saved.id()).isEqualTo(ada.id());
    assertThat(saved.name()).isEqualTo("Ada L.");
    assertThat(customers.count()).isEqualTo(1);
    assertThatThrownBy(() -> customers.insert(customer("ada@example.org")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessage(
            "customers.email must be unique (customers_email_key) — Customer.email was"
                + " \"ada@example.org\", which another row has already");
  }

  public static void batchesGiveIdentitiesInOrder(DataSource database) {
    CustomerRepository customers = Rowan.connect(database).repository(CustomerRepository.class);
    List<Customer> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(customer(i + "@example.org"));
    }
    List<Customer> stored = customers.insertAll(many);
    for (int i = 0; i < many.size(); i++) {
      assertThat(stored.get(i).email()).isEqualTo(many.get(i).email());
      assertThat(i == 0 || stored.get(i).id() > stored.get(i - 1).id()).isTrue();
    }
    try (Stream<Customer> all = customers.findAll()) {
      assertThat(all.toList()).isEqualTo(stored);
    }
  }

  public static void nestedRecordsComeBack(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    OrderRepository orders = rowan.repository(OrderRepository.class);
    Order plain = orders.insert(order(ada));
    assertThat(plain.status()).isEqualTo(Status.PENDING);
    assertThat(plain.billTo()).isNull();

    Order full =
        orders.update(
            new Order(
                plain.id(),
                ada,
                Status.PAID,
                plain.total(),
                new Address("s", "c", "z", new Geo(1.5, -2.5)),
                new Address("t", "d", null, null),
                "note",
                plain.version(),
                plain.placedAt(),
                plain.changedAt()));
    assertThat(full.version()).isEqualTo(1);
    assertThat(full.shipTo().geo()).isEqualTo(new Geo(1.5, -2.5));
    assertThat(full.billTo()).isEqualTo(new Address("t", "d", null, null));
    assertThat(full.changedAt()).isAfter(plain.changedAt());
    assertThat(orders.findById(plain.id())).contains(full);
    assertThat(orders.findByCustomerId(ada)).containsExactly(full);
    assertThat(orders.findByCustomerIdAndPlacedAt(ada, full.placedAt())).containsExactly(full);
  }

  public static void compositeKeys(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    Order order = rowan.repository(OrderRepository.class).insert(order(ada));
    OrderLineRepository lines = rowan.repository(OrderLineRepository.class);
    OrderLine one = lines.insert(new OrderLine(order.id(), 1, null, 5));
    OrderLine two = lines.save(new OrderLine(order.id(), 2, null, 6));

    assertThat(lines.findById(order.id(), 2)).contains(two);
    assertThat(lines.existsById(order.id(), 3)).isFalse();
    assertThat(lines.findByOrderId(order.id())).containsExactly(one, two);
    assertThat(lines.save(new OrderLine(order.id(), 2, null, 7)).quantity()).isEqualTo(7);
    assertThat(lines.deleteById(order.id(), 1)).isTrue();
    ParcelRepository parcels = rowan.repository(ParcelRepository.class);
    assertThatThrownBy(() -> parcels.insert(new Parcel("x", order.id(), 1)))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessage(
            "parcel (order_id, line) must name a row of order_line (parcel_order_id_line_fkey) —"
                + " Parcel.orderId was "
                + order.id()
                + ", Parcel.line was 1, which order_line does not have");
    parcels.insert(new Parcel("x", order.id(), 2));
    assertThatThrownBy(() -> lines.deleteById(order.id(), 2))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("is still referenced from table \"parcel\"");
  }

  public static void junctionsOfNothingButKeys(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    CategoryId tea =
        rowan.repository(CategoryRepository.class).insert(new Category(null, null, "Tea", null)).id();
    MembershipRepository memberships = rowan.repository(MembershipRepository.class);
    Membership membership = new Membership(ada, tea);
    assertThat(memberships.insert(membership)).isEqualTo(membership);
    assertThat(memberships.save(membership)).isEqualTo(membership);
    assertThat(memberships.update(membership)).isEqualTo(membership);
    assertThat(memberships.findByCustomerId(ada)).containsExactly(membership);
    assertThat(memberships.findByCategoryId(tea)).containsExactly(membership);
    memberships.delete(membership);
    assertThat(memberships.count()).isZero();
    assertThatThrownBy(() -> memberships.update(membership))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  public static void sequencesAndPagesOverNulls(DataSource database) {
    CategoryRepository categories = Rowan.connect(database).repository(CategoryRepository.class);
    CategoryId root = categories.insert(new Category(null, null, "root", null)).id();
    List<Category> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(new Category(null, root, "c" + (i * 7 % 40), i % 3 == 0 ? null : i % 5));
    }
    categories.insertAll(many);

    List<Category> children = categories.findByParentId(root);
    assertThat(children).hasSize(40);
    walk(children, request -> categories.findByParentId(root, request));
    walk(
        categories.findByParentIdAndRank(root, 2),
        request -> categories.findByParentIdAndRank(root, 2, request));
    assertThat(categories.findByParentId(root, Limit.of(3))).isEqualTo(children.subList(0, 3));
    assertThat(categories.findByName("root").orElseThrow().id()).isEqualTo(root);
    walk(
        categories.findAll().toList(),
        request -> categories.findAll(request));
  }

  private interface Pages<T> {
    CursoredPage<T> get(PageRequest request);
  }

  private static <T> void walk(List<T> all, Pages<T> pages) {
    for (int size : new int[] {1, 4, 7, 100}) {
      List<T> forth = new ArrayList<>();
      CursoredPage<T> page = pages.get(PageRequest.ofSize(size));
      forth.addAll(page.content());
      while (page.hasNext()) {
        page = pages.get(page.nextPageRequest());
        forth.addAll(page.content());
      }
      assertThat(forth).isEqualTo(all);
      List<T> back = new ArrayList<>(page.content());
      while (page.hasPrevious()) {
        page = pages.get(page.previousPageRequest());
        back.addAll(0, page.content());
      }
      assertThat(back).isEqualTo(all);
      assertThat(pages.get(PageRequest.ofSize(size)).totalElements()).isEqualTo(all.size());
    }
  }

  static Everything everything() {
    return new Everything(
        null,
        true,
        Byte.MIN_VALUE,
        Short.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Float.MIN_VALUE,
        Double.MAX_VALUE,
        '"',
        "it's \\ {\"a\"} 🚲",
        new BigDecimal("123456789012345678901234567890.123456789"),
        BigInteger.TWO.pow(200).negate(),
        new byte[] {0, -1},
        Duration.ofDays(3).plusNanos(1_000),
        Instant.parse("2026-11-21T09:30:00.123456Z"),
        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
        LocalDate.of(1712, 2, 28),
        LocalTime.of(23, 59, 59),
        LocalDateTime.of(2026, 3, 29, 2, 30),
        URI.create("https://example.org/?a=b"),
        Status.PAID,
        "{\"a\": 1}");
  }

  public static void everyType(DataSource database) {
    EverythingRepository all = Rowan.connect(database).repository(EverythingRepository.class);
    Everything stored = all.insert(everything());
    assertThat(stored.id().version()).isEqualTo(4);
    same(stored, everything());
    same(all.insertAll(List.of(everything(), everything())).get(1), everything());
    same(all.update(stored), stored);
    same(all.findById(stored.id()).orElseThrow(), stored);
  }

  static void same(Everything actual, Everything expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(expected);
  }

  static Nothing nothing(int id) {
    return new Nothing(
        id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  public static void everyNull(DataSource database) {
    NothingRepository all = Rowan.connect(database).repository(NothingRepository.class);
    assertThat(all.insert(nothing(1))).isEqualTo(nothing(1));
    assertThat(all.insertAll(List.of(nothing(2), nothing(3)))).containsExactly(nothing(2), nothing(3));
    assertThat(all.update(nothing(2))).isEqualTo(nothing(2));
    assertThat(all.save(nothing(2))).isEqualTo(nothing(2));
    for (int i = 0; i < 8; i++) {
      assertThat(all.findById(3)).contains(nothing(3));
    }
  }

  public static void namesThatClash(DataSource database) {
    ClashRepository all = Rowan.connect(database).repository(ClashRepository.class);
    Clash clash = new Clash(1, "a", "b", "c", 2, "d", "e", "f", "g", "h", "i", "j", Year.of(2026), 3, 0);
    assertThat(all.insert(clash)).isEqualTo(clash);
    assertThat(all.insertAll(List.of(new Clash(2, "a", "b", "c", 2, "d", "e", "f", "g", "h", "i", "j", Year.of(2026), 3, 0))))
        .hasSize(1);
    assertThat(all.update(clash).that()).isEqualTo(1);
    assertThat(all.findBySql("a", PageRequest.ofSize(1)).content()).hasSize(1);
    assertThat(all.findBySqlAndPageAndLimitAndTo("a", "c", 2, "b", Limit.of(5))).hasSize(2);
  }

  public static void tablesWithoutKey(DataSource database) {
    LogEntryRepository log = Rowan.connect(database).repository(LogEntryRepository.class);
    LogEntry entry = new LogEntry(Instant.EPOCH, "x");
    log.insertAll(List.of(entry, entry));
    assertThat(log.findByAt(Instant.EPOCH)).containsExactly(entry, entry);
    assertThat(log.findAll().toList()).hasSize(2);
  }

  public static void recordsWithinClasses(DataSource database) {
    Shop_OpeningRepository openings =
        Rowan.connect(database).repository(Shop_OpeningRepository.class);
    Shop.Opening monday = new Shop.Opening(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0));
    assertThat(openings.save(monday)).isEqualTo(monday);
  }

  public static void violationsSpeakOfComponents(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    OrderRepository orders = rowan.repository(OrderRepository.class);
    Order order = order(ada);
    assertThatThrownBy(
            () ->
                orders.insert(
                    new Order(
                        null,
                        ada,
                        null,
                        new BigDecimal("-3.50"),
                        order.shipTo(),
                        null,
                        null,
                        0,
                        null,
                        null)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessage(
            "orders.total must satisfy total >= 0 (orders_total_positive_or_zero_check) —"
                + " Order.total was -3.50");
    assertThatThrownBy(
            () ->
                orders.insert(
                    new Order(
                        null,
                        ada,
                        null,
                        order.total(),
                        new Address("s", null, null, null),
                        null,
                        null,
                        0,
                        null,
                        null)))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessage("orders.ship_to_city must not be null — Order.shipTo.city was null");
    assertThatThrownBy(() -> orders.insert(order(-5)))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("Order.customerId was -5, which customers does not have");
  }

  public static void staleVersionsAreRefused(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    long ada = rowan.repository(CustomerRepository.class).insert(customer("a")).id();
    OrderRepository orders = rowan.repository(OrderRepository.class);
    Order first = orders.insert(order(ada));
    orders.save(first);
    assertThatThrownBy(() -> orders.update(first))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> orders.save(first))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(orders.existsById(UUID.randomUUID())).isFalse();
  }
}
