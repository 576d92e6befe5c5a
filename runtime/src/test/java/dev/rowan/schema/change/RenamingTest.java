package dev.rowan.schema.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

/** What follows a renaming, shown on one small schema in the text of a snapshot. */
class RenamingTest {
  private static final ObjectName ORDERS = new ObjectName("shop", "orders");

  private static final String SCHEMA =
      """
      rowan 1

      namespace shop

      enumType shop.mood labels=[sad,happy]

      domain shop.felt shop.mood defaultValue="'sad'::shop.mood"

      sequence shop.orders_no_seq bigint ownedBy={table=shop.orders column=no}

      table shop.lines
        column order_no bigint
        column mood shop.mood[]
        foreignKey lines_fkey columns=[order_no] referencedTable=shop.orders referencedColumns=[no]
        policy own using="EXISTS (SELECT FROM shop.orders WHERE orders.no = order_no AND note <> '')"

      table shop.orders settings={replicaIdentity={mode=INDEX index=orders_note_idx} clusterOn=orders_note_idx}
        column no bigint value=defaultValue:"nextval('shop.orders_no_seq'::regclass)"
        column note text
        column upper text value=generated:"upper(note) || 'note' || new_note"
        column new_note text
        check c expression="note <> 'note' AND orders.note <> \\"NOTE\\" /* note */ AND shop.f(note)"
        index orders_note_idx method=btree keys=[note,{expression="lower(note)"}] where="note IS NOT NULL"
        trigger t timing=BEFORE events=[UPDATE] columns=[note] when="old.note <> new.note" function=shop.f

      table shop.orders_old settings={inherits=[shop.orders]}
        column note text inherited

      view shop.notes query="SELECT orders.note FROM shop.orders WHERE orders.note::shop.mood = 'sad'"

      routine shop.f result=trigger definition="CREATE FUNCTION shop.f() RETURNS trigger AS $$ select shop.orders $$"
      """;

  private static final Schema SHOP = Snapshot.read(SCHEMA).schema();

  private static String after(SchemaChange change) {
    Schema renamed = change.applyTo(SHOP);
    assertThat(change.reverse().applyTo(renamed)).isEqualTo(SHOP);
    return Snapshot.of(renamed).write();
  }

  @Test
  void column() {
    assertThat(after(new SchemaChange.RenameColumn(ORDERS, "note", "Remark")))
        .contains("column Remark text\n  column upper")
        .contains("value=generated:\"upper(\\\"Remark\\\") || 'note' || new_note\"")
        .contains(
            "\\\"Remark\\\" <> 'note' AND orders.\\\"Remark\\\" <> \\\"NOTE\\\" /* note */"
                + " AND shop.f(\\\"Remark\\\")")
        .contains("keys=[Remark,{expression=\"lower(\\\"Remark\\\")\"}]")
        .contains("columns=[Remark] when=\"old.\\\"Remark\\\" <> new.\\\"Remark\\\"\"")
        .contains("column Remark text inherited")
        .contains("orders.no = order_no AND note <> ''")
        .contains("SELECT orders.note FROM shop.orders");
  }

  @Test
  void referencedColumn() {
    assertThat(after(new SchemaChange.RenameColumn(ORDERS, "no", "id")))
        .contains("ownedBy={table=shop.orders column=id}")
        .contains("columns=[order_no] referencedTable=shop.orders referencedColumns=[id]")
        .contains("WHERE orders.id = order_no");
  }

  @Test
  void table() {
    assertThat(
            after(
                new SchemaChange.RenameObject(
                    ObjectPath.table(ORDERS), ORDERS.sibling("purchases"))))
        .contains("ownedBy={table=shop.purchases column=no}")
        .contains("referencedTable=shop.purchases")
        .contains("note <> 'note' AND purchases.note")
        .contains("inherits=[shop.purchases]")
        .contains("SELECT purchases.note FROM shop.purchases WHERE purchases.note")
        .contains("$$ select shop.orders $$");
  }

  @Test
  void tableIntoAnotherNamespaceTakesItsSequencesAlong() {
    assertThat(
            after(
                new SchemaChange.RenameObject(ObjectPath.table(ORDERS), ORDERS.in("Other place"))))
        .contains("sequence \"Other place.orders_no_seq\"")
        .contains("nextval('\\\"Other place\\\".orders_no_seq'::regclass)")
        .contains("SELECT orders.note FROM \\\"Other place\\\".orders WHERE orders.note");
  }

  @Test
  void type() {
    assertThat(
            after(
                new SchemaChange.RenameObject(
                    ObjectPath.of(ObjectPath.Kind.ENUM, new ObjectName("shop", "mood")),
                    new ObjectName("shop", "feeling"))))
        .contains("domain shop.felt shop.feeling defaultValue=\"'sad'::shop.feeling\"")
        .contains("column mood shop.feeling[]")
        .contains("orders.note::shop.feeling = 'sad'");
  }

  @Test
  void sequence() {
    assertThat(
            after(
                new SchemaChange.RenameObject(
                    ObjectPath.of(ObjectPath.Kind.SEQUENCE, ORDERS.sibling("orders_no_seq")),
                    ORDERS.sibling("numbers"))))
        .contains("nextval('shop.numbers'::regclass)");
  }

  @Test
  void namespace() {
    assertThat(
            after(
                new SchemaChange.RenameObject(
                    ObjectPath.of(ObjectPath.Kind.NAMESPACE, ObjectName.unqualified("shop")),
                    ObjectName.unqualified("store"))))
        .doesNotContain("shop.mood")
        .contains("CREATE FUNCTION store.f()", "FROM store.orders", "store.f(note)")
        .contains("$$ select shop.orders $$");
  }

  @Test
  void index() {
    assertThat(
            after(
                new SchemaChange.RenamePart(
                    ObjectPath.table(ORDERS),
                    SHOP.table(ORDERS).orElseThrow().parts().stream()
                        .filter(part -> part.name().equals("orders_note_idx"))
                        .findFirst()
                        .orElseThrow(),
                    "i")))
        .contains("replicaIdentity={mode=INDEX index=i} clusterOn=i");
  }

  @Test
  void nameThatIsTakenIsRefused() {
    assertThatThrownBy(() -> after(new SchemaChange.RenameColumn(ORDERS, "note", "no")))
        .hasMessageContaining("cannot be renamed to no");
    assertThatThrownBy(
            () ->
                after(
                    new SchemaChange.RenameObject(
                        ObjectPath.table(ORDERS), ORDERS.sibling("lines"))))
        .hasMessageContaining("there is already a table shop.lines");
  }
}
