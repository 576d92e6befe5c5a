package dev.rowan.processor.generate;

import static dev.rowan.processor.generate.TestMapping.absent;
import static dev.rowan.processor.generate.TestMapping.column;
import static dev.rowan.processor.generate.TestMapping.constants;
import static dev.rowan.processor.generate.TestMapping.defaultValue;
import static dev.rowan.processor.generate.TestMapping.id;
import static dev.rowan.processor.generate.TestMapping.nullable;
import static dev.rowan.processor.generate.TestMapping.role;
import static dev.rowan.processor.generate.TestMapping.type;

import dev.rowan.processor.mapping.Association;
import dev.rowan.processor.mapping.ColumnMapping.Role;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Check;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.List;

/** Mappings of example records. */
final class Examples {
  static final String PACKAGE = "dev.rowan.runtime.data.example";
  private static final String STRING = "java.lang.String";

  private Examples() {}

  /** The record for which the runtime's tests have the generated code beside it. */
  static RecordMapping order() {
    String address = PACKAGE + ".Address";
    ForeignKey customer =
        ForeignKey.of(
            "orders_customer_id_fkey",
            List.of("customer_id"),
            new ObjectName("public", "customers"),
            List.of("id"));
    return new TestMapping(JavaType.of(PACKAGE, "Order"), "orders")
        .with("id", "id", "java.util.UUID", SqlType.UUID, id(IdGeneration.UUID_V7))
        .with("customerId", "customer_id", "long", SqlType.BIGINT)
        .with(
            "status",
            "status",
            PACKAGE + ".OrderStatus",
            SqlType.TEXT,
            constants(),
            defaultValue("'PENDING'"))
        .with("total", "total", "java.math.BigDecimal", SqlType.numeric(12, 2))
        .embedded(
            "shipTo",
            address,
            false,
            column("street", "ship_to_street", STRING, SqlType.TEXT, List.of()),
            column("city", "ship_to_city", STRING, SqlType.TEXT, List.of()),
            column("zip", "ship_to_zip", STRING, SqlType.varchar(10), List.of(nullable())))
        .embedded(
            "billTo",
            address,
            true,
            column("street", "bill_to_street", STRING, SqlType.TEXT, List.of(absent())),
            column("city", "bill_to_city", STRING, SqlType.TEXT, List.of(absent())),
            column("zip", "bill_to_zip", STRING, SqlType.varchar(10), List.of(nullable())))
        .with("note", "note", STRING, SqlType.TEXT, nullable())
        .with("rating", "rating", "java.lang.Integer", SqlType.INTEGER, nullable())
        .with("version", "version", "int", SqlType.INTEGER, role(Role.VERSION))
        .with(
            "placedAt",
            "placed_at",
            "java.time.Instant",
            SqlType.TIMESTAMPTZ,
            role(Role.CREATED_AT))
        .with(
            "updatedAt",
            "updated_at",
            "java.time.Instant",
            SqlType.TIMESTAMPTZ,
            role(Role.UPDATED_AT))
        .key("id")
        .part(customer)
        .part(
            Check.of(
                "orders_status_check", new Expression("status IN ('PENDING', 'PAID', 'SHIPPED')")))
        .part(Check.of("orders_total_check", new Expression("total >= 0")))
        .part(
            Index.of(
                "orders_customer_id_placed_at_idx",
                List.of(
                    IndexKey.column("customer_id"),
                    IndexKey.column("placed_at").withOrder(true, IndexKey.Nulls.DEFAULT))))
        .association(new Association("customer", type(PACKAGE + ".Customer"), customer, false))
        .build();
  }
}
