package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Address;
import dev.rowan.example.shop.model.Category;
import dev.rowan.example.shop.model.CategoryRepository;
import dev.rowan.example.shop.model.Customer;
import dev.rowan.example.shop.model.CustomerRepository;
import dev.rowan.example.shop.model.Product;
import dev.rowan.example.shop.model.ProductRepository;
import dev.rowan.example.shop.model.ProductTag;
import dev.rowan.example.shop.model.ProductTagRepository;
import dev.rowan.example.shop.model.Stock;
import dev.rowan.example.shop.model.StockRepository;
import dev.rowan.example.shop.model.Tag;
import dev.rowan.example.shop.model.TagRepository;
import dev.rowan.runtime.data.Rowan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the shop opens with.
 *
 * @param products what there is to buy
 * @param customers who comes to buy it
 */
record Shelves(List<Product> products, List<Customer> customers) {
  /** How many pieces of each product there are. */
  static final int PIECES = 40;

  private static final List<String> NAMES =
      List.of(
          "Ada Byron",
          "Blaise Pascal",
          "Carl Gauss",
          "Emmy Noether",
          "Grace Hopper",
          "Kurt Gödel",
          "Leonhard Euler",
          "Sofya Kovalevskaya");

  /** Fills the shop in one transaction. */
  static Shelves fill(Rowan rowan, Story story) {
    return rowan.transaction(
        () -> {
          List<Product> products = products(rowan, story);
          tag(rowan, products);
          List<Customer> customers = customers(rowan);
          story.say("customers   %s, each with a home", Story.count(customers.size(), "customer"));
          return new Shelves(products, customers);
        });
  }

  private static List<Product> products(Rowan rowan, Story story) {
    CategoryRepository categories = rowan.repository(CategoryRepository.class);
    Category drinks = categories.insert(Category.department("Drinks", 0));
    Category tea = categories.insert(drinks.child("Tea", 0));
    Category coffee = categories.insert(drinks.child("Coffee", 1));
    Category kitchen = categories.insert(Category.department("Kitchen", 1));
    story.say(
        "categories  %s (%d) → %s (%d), %s (%d); %s (%d): ids made by the database",
        drinks.name(),
        drinks.id(),
        tea.name(),
        tea.id(),
        coffee.name(),
        coffee.id(),
        kitchen.name(),
        kitchen.id());

    List<Product> products =
        rowan
            .repository(ProductRepository.class)
            .insertAll(
                List.of(
                    Product.of(tea, "TEA-0001", "Darjeeling, first flush", "14.90"),
                    Product.of(tea, "TEA-0002", "Sencha", "11.50"),
                    Product.of(tea, "TEA-0003", "Lapsang souchong", "9.80"),
                    Product.of(coffee, "COF-0001", "Yirgacheffe, whole beans", "16.20"),
                    Product.of(coffee, "COF-0002", "Espresso, ground", "12.40"),
                    Product.of(kitchen, "POT-0001", "Cast-iron teapot", "59.00"),
                    Product.of(kitchen, "CUP-0001", "Two cups", "18.00")));
    Product first = products.get(0);
    story.say(
        "products    %d at once; %s got id %s and status %s",
        products.size(), first.name(), first.id(), first.status());
    rowan
        .repository(StockRepository.class)
        .insertAll(products.stream().map(product -> Stock.of(product, PIECES)).toList());
    story.say("stock       %d pieces of each", PIECES);
    return products;
  }

  private static void tag(Rowan rowan, List<Product> products) {
    TagRepository tags = rowan.repository(TagRepository.class);
    Tag gift = tags.insert(Tag.of("gift"));
    Tag loose = tags.insert(Tag.of("loose leaf"));
    Stream<ProductTag> gifts =
        products.stream()
            .filter(product -> product.price().intValue() > 15)
            .map(product -> new ProductTag(product.id(), gift.id()));
    Stream<ProductTag> leaves =
        products.stream()
            .filter(product -> product.sku().startsWith("TEA"))
            .map(product -> new ProductTag(product.id(), loose.id()));
    rowan.repository(ProductTagRepository.class).insertAll(Stream.concat(gifts, leaves).toList());
  }

  private static List<Customer> customers(Rowan rowan) {
    return rowan
        .repository(CustomerRepository.class)
        .insertAll(NAMES.stream().map(Shelves::customer).toList());
  }

  private static Customer customer(String name) {
    String mailbox = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    Address home = new Address("1 " + name.split(" ")[1] + " Street", "Springfield", "12345", "US");
    return Customer.of(name, mailbox + "@example.org", home);
  }
}
