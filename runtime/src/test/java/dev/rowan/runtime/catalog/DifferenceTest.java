package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Column ID = Column.of("id", SqlType.BIGINT).withNotNull(NotNull.PLAIN);
  private static final Column NOTE = Column.of("note", SqlType.varchar(500));
  private static final Index INDEX = Index.of("orders_note_idx", List.of(IndexKey.column("note")));
  private static final Table ORDERS =
      Table.of(new ObjectName("public", "orders"), List.of(ID, NOTE), List.of(INDEX));

  private static List<String> between(Table expected, Table found) {
    return Difference.between(Schema.of(List.of(expected)), Schema.of(List.of(found))).stream()
        .map(Difference::toString)
        .toList();
  }

  @Test
  void equalSchemasHaveNone() {
    assertThat(between(ORDERS, ORDERS)).isEmpty();
  }

  @Test
  void orderOfColumnsIsNone() {
    assertThat(between(ORDERS, ORDERS.withColumns(List.of(NOTE, ID)))).isEmpty();
  }

  @Test
  void eachThingIsToldOnce() {
    Table found =
        Table.of(
                ORDERS.name(),
                List.of(ID.withNotNull(null), NOTE.withType(SqlType.varchar(200))),
                List.of(
                    INDEX.withUnique(true),
                    Check.of("orders_id_check", new Expression("(id > 0)"))))
            .withSettings(ORDERS.settings().withComment("found"));
    assertThat(between(ORDERS, found))
        .containsExactly(
            "table orders: comment: database: found, expected: none",
            "orders.id: not null: database: no, expected: yes",
            "orders.note: type: database: varchar(200), expected: varchar(500)",
            "constraint orders_id_check on orders: database: CONSTRAINT orders_id_check CHECK (id >"
                + " 0), expected: nothing",
            "index orders_note_idx on orders: unique: database: yes, expected: no");
  }

  @Test
  void aMissingObjectIsToldOnceWithItsColumns() {
    assertThat(Difference.between(Schema.of(List.of(ORDERS)), Schema.EMPTY))
        .singleElement()
        .hasToString("table orders: database: nothing, expected: a table");
  }
}
