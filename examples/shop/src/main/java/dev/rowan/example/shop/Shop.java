package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.OrderRepository;
import dev.rowan.example.shop.model.ProductSalesRepository;
import dev.rowan.example.shop.model.Stock;
import dev.rowan.example.shop.model.StockRepository;
import dev.rowan.runtime.data.Rowan;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;

/** Opens the shop, runs it for a few seconds and closes it. */
public final class Shop {
  private static final Logger LOGS = Logger.getLogger("");

  private final ShopDatabase database;
  private final Story story;

  private Shop(ShopDatabase database, Story story) {
    this.database = database;
    this.story = story;
  }

  /** Tells the story on standard output. */
  public static void main(String[] args) throws Exception {
    LOGS.setLevel(Level.WARNING);
    tell(Story.onConsole());
  }

  /** Starts a database, tells the story and stops it. */
  static void tell(Story story) throws Exception {
    story.title("A shop on Rowan");
    story.chapter("A database");
    try (ShopDatabase database = ShopDatabase.start()) {
      story.say("%s, started for this program alone", database.version());
      new Shop(database, story).run();
    }
    story.say("");
    story.say("That was the shop. Its records are in dev.rowan.example.shop.model.");
  }

  private void run() throws Exception {
    Versions versions = new Versions(database.dataSource(), story);
    versions.migrate();
    try (Rowan rowan = Rowan.connect(database.dataSource())) {
      story.chapter("The shelves");
      Shelves shelves = Shelves.fill(rowan, story);

      Rush.Outcome rush = rush(rowan, shelves);

      story.chapter("Page by page, by keyset: each page costs the same");
      OrderRepository orders = rowan.repository(OrderRepository.class);
      Customer customer = shelves.customers().get(0);
      int seen = new OrderBook(orders).leaf(customer, story);
      story.say("%s's %d orders, newest first", customer.name(), seen);

      story.chapter("A report: Hibernate's query language over the generated entities");
      try (SessionFactory sessions = Entities.open(database.dataSource())) {
        new SalesReport(sessions).tell(story);
      }

      story.chapter("A view: a file of SQL, read as records");
      new BestSellers(rowan.repository(ProductSalesRepository.class)).tell(story);

      story.chapter("What the database refuses, and how that reads");
      new Refusals(rowan, shelves, rush.orders().get(0)).tell(story);

      story.chapter("One version back, and forth again");
      versions.backAndForth(orders);
    }
  }

  private Rush.Outcome rush(Rowan rowan, Shelves shelves) throws InterruptedException {
    story.chapter(
        "A rush: %s at once".formatted(Story.count(shelves.customers().size(), "customer")));
    Attempts attempts = new Attempts(rowan);
    Rush.Outcome outcome = new Rush(new Checkout(rowan, attempts), shelves).run();
    story.say(
        "%s: %d ordered and paid, %d too late for something sold out",
        Story.count(outcome.carts(), "cart"), outcome.orders().size(), outcome.soldOut());
    story.say(
        "%s somebody else had changed the stock meanwhile: refused, read again, done again",
        Story.count(attempts.lost(), "time"));
    story.say("left of %d each: %s; never below zero", Shelves.PIECES, left(rowan));
    return outcome;
  }

  private static List<Integer> left(Rowan rowan) {
    try (Stream<Stock> stock = rowan.repository(StockRepository.class).findAll()) {
      return stock.map(Stock::available).toList();
    }
  }
}
