package dev.rowan.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue.DefaultValue;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final ObjectName ORDERS = new ObjectName("public", "orders");

  private static final Snapshot EXAMPLE =
      new Snapshot(
          "20261121093000",
          Schema.of(
              List.of(
                  new Namespace(ObjectName.unqualified("My Shop"), ""),
                  new EnumType(new ObjectName("public", "mood"), List.of("sad", "so, so", ""), ""),
                  new Routine(
                      new ObjectName("public", "touch"),
                      "integer, text",
                      Routine.Kind.FUNCTION,
                      "trigger",
                      "CREATE FUNCTION touch() AS $$\n\nbegin\nend$$\n",
                      "two\nlines"),
                  Table.of(
                          ORDERS,
                          List.of(
                              Column.of("id", SqlType.BIGINT)
                                  .withNotNull(NotNull.PLAIN)
                                  .withValue(
                                      new Identity(
                                          true,
                                          null,
                                          new SequenceOptions(null, 2L, null, null, null, false))),
                              Column.of("total", SqlType.numeric(12, 2))
                                  .withNotNull(new NotNull("must_pay", false, true))
                                  .withValue(new DefaultValue(new Expression("0"))),
                              Column.of(
                                      "odd \"name\"",
                                      SqlType.named(new ObjectName("a.b", "c (d)[]")).array())
                                  .withComment("it's = {a} [b] | \\ \t\u0001 😀")),
                          List.of(
                              PrimaryKey.of("orders_pkey", List.of("id")),
                              Check.of("c", new Expression("total >= 0\n AND 'x' <> 'y'")),
                              ForeignKey.of("f", List.of("id"), ORDERS, List.of("id"))
                                  .withActions(
                                      ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL),
                              Index.of(
                                  "i",
                                  List.of(
                                      IndexKey.column("id"),
                                      IndexKey.expression(new Expression("lower(a, 'b')")),
                                      IndexKey.column("total")
                                          .withOrder(true, IndexKey.Nulls.LAST))),
                              new Policy(
                                  "p",
                                  false,
                                  Policy.Command.ALL,
                                  List.of("a role"),
                                  new Expression("a\n= 1"),
                                  new Expression("b\n= 2"),
                                  "")))
                      .withSettings(TableSettings.PLAIN.withComment("A customer's order.")))),
          List.of(new PendingDrop(ObjectPath.column(ORDERS, "legacy ref"), "20261120000000")));

  @Test
  void readsWhatItWrites() {
    assertThat(Snapshot.read(EXAMPLE.write())).isEqualTo(EXAMPLE);
  }

  @Test
  void readsAnIdentityThatSaysNothingOfItself() {
    Column id =
        Column.of("id", SqlType.BIGINT)
            .withValue(new Identity(false, null, SequenceOptions.DEFAULT));
    Snapshot snapshot = Snapshot.of(Schema.of(List.of(Table.of(ORDERS, List.of(id), List.of()))));
    assertThat(Snapshot.read(snapshot.write())).isEqualTo(snapshot);
  }

  @Test
  void looksLikeThis() {
    assertThat(EXAMPLE.write())
        .isEqualTo(
            """
            rowan 1
            version 20261121093000
            pendingDrop COLUMN public.orders "legacy ref" since 20261120000000

            namespace "My Shop"

            enumType public.mood labels=[sad,"so, so",""]

            table public.orders settings={comment="A customer's order."}
              column id bigint notNull value=identity{always options={increment=2}}
              column total numeric(12,2) notNull={name=must_pay noInherit} value=defaultValue:0
              column "odd \\"name\\"" "a\\\\.b.c \\\\(d)\\\\[\\\\][]" \
            comment="it's = {a} [b] | \\\\ \\t\\u0001 😀"
              check c expression=|
                | total >= 0
                |  AND 'x' <> 'y'
              foreignKey f columns=[id] referencedTable=public.orders referencedColumns=[id] \
            onDelete=SET_NULL
              primaryKey orders_pkey columns=[id]
              index i method=btree keys=[id,{expression="lower(a, 'b')"},{column=total descending nulls=LAST}]
              policy p roles=["a role"] using=| withCheck=|
                | a
                | = 1
                ---
                | b
                | = 2

            routine public.touch arguments="integer, text" result=trigger definition=| comment=|
              | CREATE FUNCTION touch() AS $$
              |
              | begin
              | end$$
              |
              ---
              | two
              | lines
            """);
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatThrownBy(
            () -> Snapshot.read("rowan 1\n\ntable public.t\n  column id uuid\n  colum x text"))
        .isInstanceOf(SnapshotFormatException.class)
        .hasMessage("line 5: table has no \"colum\"");
    assertThatThrownBy(() -> Snapshot.read("rowan 1\n<<<<<<< HEAD\n"))
        .hasMessageContaining("line 2: a merge conflict");
    assertThatThrownBy(() -> Snapshot.read("select 1"))
        .hasMessageContaining("not a snapshot that this Rowan reads");
  }
}
