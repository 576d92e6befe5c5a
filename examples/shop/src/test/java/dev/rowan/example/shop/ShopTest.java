package dev.rowan.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShopTest {
  private static final Pattern CARTS =
      Pattern.compile("(\\d+) carts: (\\d+) ordered and paid, (\\d+) too late");

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void tellsItsStory() throws Exception {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Shop.tell(new Story(new PrintStream(told, true, StandardCharsets.UTF_8)));
    String story = told.toString(StandardCharsets.UTF_8);

    Matcher carts = CARTS.matcher(story);
    assertThat(carts.find()).as(story).isTrue();
    int orders = Integer.parseInt(carts.group(2));
    assertThat(orders + Integer.parseInt(carts.group(3)))
        .isEqualTo(Integer.parseInt(carts.group(1)));
    assertThat(story)
        .contains("PostgreSQL 18")
        .contains("Kitchen")
        .contains(orders + " before, " + orders + " between, " + orders + " after")
        .containsPattern("and \\d more")
        .contains("is paid: it stays for the")
        .contains("OptimisticLockingFailureException")
        .contains("CheckViolationException: products.price must satisfy price > 0")
        .contains("customers.email must be unique by lower(email)")
        .contains("UniqueViolationException: payments.order_id must be unique")
        .doesNotContain("let through")
        .doesNotContain("[-")
        .doesNotContain(", -");
  }
}
