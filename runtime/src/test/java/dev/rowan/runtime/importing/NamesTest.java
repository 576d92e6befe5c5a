package dev.rowan.runtime.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the database as names of Java. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "order_line, OrderLine, orderLine",
    "OrderLine, OrderLine, orderLine",
    "DB_ID, DbId, dbId",
    "TrackId, TrackId, trackId",
    "2fa, _2fa, _2fa",
    "type_, Type, type",
    "_x__y_, XY, xY",
    "Opened On, OpenedOn, openedOn",
    "a$b-c, ABC, aBC",
    "class, Class, classValue",
    "to_string, ToString, toStringValue",
    "_, Table, column",
    "größe, Größe, größe",
    "€, Table, column"
  })
  void wordsAreJoinedByCapitals(String name, String type, String component) {
    assertThat(JavaNames.type(name)).isEqualTo(type);
    assertThat(JavaNames.component(name)).isEqualTo(component);
  }

  @ParameterizedTest
  @CsvSource({
    "orders, order",
    "bills_of_materials, bill_of_materials",
    "film_categories, film_category",
    "addresses, address",
    "Boxes, Box",
    "CITIES, CITY",
    "branches, branch",
    "statuses, status",
    "cases, case",
    "movies, movie",
    "news, news",
    "status, status",
    "address, address",
    "analysis, analysis",
    "statistics, statistics",
    "series, series",
    "gas, gas",
    "staff, staff"
  })
  void lastWordBecomesSingularWhereTheRulesAreSure(String name, String singular) {
    assertThat(Singular.of(name)).isEqualTo(singular);
  }

  @Test
  void recordsStayClearOfEachOtherAndOfTheLanguage() {
    assertThat(records("order", "orders", "order_entity", "object", "Order_s"))
        .containsExactlyInAnyOrder("Order", "OrderEntity2", "Orders", "Object2", "OrderS2");
  }

  @Test
  void namespacesArePackagesOfTheirOwn() {
    TypeNames names = new TypeNames("shop", "public", plain(Schema.EMPTY));
    assertThat(names.type(new ObjectName("public", "a"), "a").canonical()).isEqualTo("shop.A");
    assertThat(names.type(new ObjectName("Hr", "a"), "a").canonical()).isEqualTo("shop.hr.A");
    assertThat(names.type(new ObjectName("hr", "a"), "a").canonical()).isEqualTo("shop.hr2.A");
    assertThat(names.type(new ObjectName("new", "a"), "a").canonical()).isEqualTo("shop.new_.A");
  }

  @Test
  void joinedWordsAreSpelledAsAComment() {
    Table table = table("salesorder", "amount");
    Table spelled =
        table.withSettings(table.settings().withComment("One of the SalesOrder of a year."));
    TypeNames names = new TypeNames("shop", "public", plain(Schema.of(List.of(spelled))));
    assertThat(names.records(List.of(spelled)).get(spelled.name()).name()).isEqualTo("SalesOrder");
  }

  @Test
  void componentsThatMeetAreNumberedInTheirOrder() {
    assertThat(
            ComponentNames.of(
                table("t", "Order-ID", "orderId", "order_id", "ORDER_ID"), plain(Schema.EMPTY)))
        .containsEntry("order_id", "orderId")
        .containsEntry("Order-ID", "orderId2")
        .containsEntry("orderId", "orderId3")
        .containsEntry("ORDER_ID", "orderId4");
  }

  @Test
  void styleIsTheOneThatLeavesTheFewestNamesToSay() {
    assertThat(style(table("order_line", "unit_price"), table("orders", "id")))
        .isEqualTo(NameStyle.SNAKE_CASE);
    assertThat(style(table("order_lines", "unit_price"), table("orders", "id")))
        .isEqualTo(NameStyle.SNAKE_CASE_PLURAL);
    assertThat(style(table("ORDER_LINE", "UNIT_PRICE"), table("ORDERS", "ID")))
        .isEqualTo(NameStyle.UPPER_SNAKE_CASE);
    assertThat(style(table("OrderLine", "UnitPrice"), table("Order", "Id")))
        .isEqualTo(NameStyle.PASCAL_CASE);
    assertThat(style(table("OrderLine", "unitPrice"), table("Order", "id")))
        .isEqualTo(NameStyle.AS_IS);
    assertThat(
            style(
                commented("orderline", "An OrderLine has a UnitPrice."),
                commented("ordertax", "An OrderTax.")))
        .isEqualTo(NameStyle.LOWER_CASE);
  }

  private static NameStyle style(Table... tables) {
    return NameChoice.of(Schema.of(List.of(tables)), List.of(tables)).style();
  }

  private static Table commented(String name, String comment) {
    Table table = table(name, "orderid", "unitprice");
    return table.withSettings(table.settings().withComment(comment));
  }

  @ParameterizedTest
  @CsvSource({
    "businessentityid, business_entity_id",
    "modifieddate, modified_date",
    "addressline2, address_line2",
    "emailpromotion, email_promotion",
    "products, products",
    "color, color",
    "password, password",
    "candidate, candidate",
    "invalid, invalid",
    "carriertrackingnumber, carrier_tracking_number",
    "order_date, order_date",
    "DueDate, DueDate"
  })
  void joinedNamesAreTakenApartIntoWordsThatTheSchemaKnows(String name, String words) {
    Words known = new Words();
    List.of("Business", "Entity", "ID", "Email").forEach(known::learn);
    known.learnText("A color, the promotion of vendors, or its tracking.");
    assertThat(String.join("_", known.in(name))).isEqualTo(words);
  }

  @Test
  void namesAreSpelledAsConstraintsSpellThem() {
    Table table =
        table("billofmaterials", "bomlevel")
            .withPart(Check.of("CK_BillOfMaterials_BOMLevel", new Expression("bomlevel > 0")));
    Spellings spellings = Spellings.of(Schema.of(List.of(table)));
    assertThat(spellings.split("billofmaterials")).isEqualTo("bill_of_materials");
    assertThat(spellings.split("bomlevel")).isEqualTo("bom_level");
    assertThat(spellings.splitView("vbillofmaterials")).isEqualTo("v_bill_of_materials");
    assertThat(spellings.splitView("vendors")).isEqualTo("vendors");
  }

  @Test
  void labelsBecomeConstantsOfTheNearestName() {
    assertThat(
            EnumSource.constants(List.of("G", "PG-13", "in progress", "new", "2nd", "", "PG_13")))
        .extracting(EnumSource.Constant::name)
        .containsExactly("G", "PG_13_2", "in_progress", "NEW", "_2nd", "EMPTY", "PG_13");
  }

  private static NameChoice plain(Schema schema) {
    return new NameChoice(NameStyle.SNAKE_CASE, Spellings.of(schema));
  }

  private static List<String> records(String... names) {
    List<Table> tables = Stream.of(names).map(name -> table(name, "id")).toList();
    return new TypeNames("shop", "public", plain(Schema.of(tables)))
        .records(tables).values().stream().map(JavaType::name).toList();
  }

  private static Table table(String name, String... columns) {
    return Table.of(
        new ObjectName("public", name),
        Stream.of(columns).map(column -> Column.of(column, SqlType.BIGINT)).toList(),
        List.of());
  }
}
