package dev.rowan.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sequence of steps, as files of summaries; {@code ~} marks a file outside a transaction. */
class PlannerTest {
  private static final ObjectName CUSTOMERS = new ObjectName("public", "customers");
  private static final ObjectName ORDERS = new ObjectName("public", "orders");
  private static final Column ID = Column.of("id", SqlType.BIGINT).withNotNull(NotNull.PLAIN);
  private static final Column NOTE = Column.of("note", SqlType.TEXT);
  private static final Column TOTAL = Column.of("total", SqlType.INTEGER);
  private static final Column CUSTOMER = Column.of("customer_id", SqlType.BIGINT);
  private static final Table CUSTOMERS_TABLE =
      Table.of(CUSTOMERS, List.of(ID), List.of(PrimaryKey.of("customers_pkey", List.of("id"))));
  private static final Table ORDERS_TABLE =
      Table.of(
          ORDERS,
          List.of(ID, NOTE, TOTAL, CUSTOMER),
          List.of(PrimaryKey.of("orders_pkey", List.of("id"))));
  private static final Schema BEFORE = schema(CUSTOMERS_TABLE, ORDERS_TABLE);
  private static final ForeignKey KEY =
      ForeignKey.of("orders_customer_id_fkey", List.of("customer_id"), CUSTOMERS, List.of("id"));
  private static final Index INDEX =
      Index.of("orders_customer_id_idx", List.of(IndexKey.column("customer_id")));

  private static Schema schema(SchemaObject... objects) {
    return Schema.of(List.of(objects));
  }

  private static List<String> files(Schema before, int postgres, SchemaChange... changes) {
    Planned planned = Planner.plan(before, List.of(changes), PlanOptions.of(postgres, false));
    assertThat(planned.findings()).noneMatch(Finding::isError);
    MigrationPlan plan = planned.plan();
    Schema reached = plan.after();
    List<SchemaChange> back = new ArrayList<>();
    for (int i = plan.files().size() - 1; i >= 0; i--) {
      plan.files().get(i).reverse().steps().forEach(step -> back.addAll(step.changes()));
    }
    assertThat(SchemaChange.applyAll(back, reached)).as("undone").isEqualTo(before);
    return show(plan);
  }

  private static List<String> show(MigrationPlan plan) {
    return plan.files().stream()
        .map(file -> (file.transactional() ? "" : "~ ") + file.summary())
        .toList();
  }

  private static AddPart add(ObjectName table, TablePart part) {
    return new AddPart(ObjectPath.table(table), part);
  }

  private static ReplaceColumn replace(Column before, Column after) {
    return new ReplaceColumn(ORDERS, before, after);
  }

  @Test
  void nothingToDoIsNoFile() {
    assertThat(files(BEFORE, 18)).isEmpty();
  }

  @Test
  void newTablesArePlainAndInOneFileWithForeignKeysInline() {
    Table orders = ORDERS_TABLE.withPart(KEY).withPart(INDEX);
    assertThat(files(Schema.EMPTY, 18, new AddObject(orders), new AddObject(CUSTOMERS_TABLE)))
        .containsExactly("create table customers, create table orders, add orders_customer_id_idx");
  }

  @Test
  void onlyForeignKeysInACircleStandApart() {
    ForeignKey back = ForeignKey.of("customers_id_fkey", List.of("id"), ORDERS, List.of("id"));
    Table orders = ORDERS_TABLE.withPart(KEY);
    Table customers = CUSTOMERS_TABLE.withPart(back);
    assertThat(files(Schema.EMPTY, 18, new AddObject(orders), new AddObject(customers)))
        .containsExactly("create table customers, create table orders, add customers_id_fkey");
    assertThat(
            show(
                Planner.plan(
                        schema(orders, customers),
                        List.of(new DropObject(orders), new DropObject(customers)),
                        PlanOptions.of(18, true))
                    .plan()))
        .containsExactly("drop orders_customer_id_fkey, drop table customers, drop table orders");
  }

  @Test
  void briefChangesShareOneFile() {
    assertThat(
            files(
                BEFORE,
                18,
                new AddColumn(ORDERS, Column.of("a", SqlType.TEXT)),
                new AddColumn(CUSTOMERS, Column.of("b", SqlType.TEXT)),
                replace(NOTE, NOTE.withComment("free text"))))
        .containsExactly("add customers.b, add orders.a, comment on orders.note");
  }

  @Test
  void indexIsBuiltConcurrentlyAlone() {
    assertThat(files(BEFORE, 18, add(ORDERS, INDEX), add(ORDERS, INDEX.withName("second"))))
        .containsExactly("~ build index orders_customer_id_idx", "~ build index second");
  }

  @Test
  void foreignKeyIsIndexedAddedAndValidated() {
    assertThat(files(BEFORE, 18, add(ORDERS, KEY), add(ORDERS, INDEX)))
        .containsExactly(
            "~ build index orders_customer_id_idx",
            "add orders_customer_id_fkey",
            "validate orders_customer_id_fkey");
  }

  @Test
  void checkIsAddedAndValidated() {
    Check check = Check.of("orders_total_check", new Expression("total >= 0"));
    assertThat(files(BEFORE, 18, add(ORDERS, check)))
        .containsExactly("add orders_total_check", "validate orders_total_check");
  }

  @Test
  void uniqueIsAPromotedIndex() {
    assertThat(files(BEFORE, 18, add(ORDERS, Unique.of("orders_note_key", List.of("note")))))
        .containsExactly(
            "~ build index orders_note_key", "make index orders_note_key the key orders_note_key");
  }

  @Test
  void changedKeyIsBuiltBesideAndSwapped() {
    ObjectPath orders = ObjectPath.table(ORDERS);
    PrimaryKey before = PrimaryKey.of("orders_pkey", List.of("id"));
    PrimaryKey after = PrimaryKey.of("orders_pkey", List.of("id", "total"));
    assertThat(files(BEFORE, 18, new ReplacePart(orders, before, after)))
        .containsExactly(
            "~ build index orders_pkey_new",
            "drop orders_pkey, make index orders_pkey_new the key orders_pkey");
  }

  @Test
  void foreignKeysToAChangedKeyGoOnlyWhenTheNewOneIsReady() {
    ForeignKey key = ForeignKey.of("customers_id_fkey", List.of("id"), ORDERS, List.of("id"));
    Schema before = schema(CUSTOMERS_TABLE.withPart(key), ORDERS_TABLE);
    PrimaryKey was = PrimaryKey.of("orders_pkey", List.of("id"));
    PrimaryKey will =
        new PrimaryKey(
            "orders_pkey",
            List.of("id"),
            List.of("note"),
            Deferrability.NOT_DEFERRABLE,
            false,
            StorageParameters.NONE,
            "",
            false,
            "");
    assertThat(files(before, 18, new ReplacePart(ObjectPath.table(ORDERS), was, will)))
        .containsExactly(
            "~ build index orders_pkey_new",
            "drop customers_id_fkey, drop orders_pkey, make index orders_pkey_new the key"
                + " orders_pkey and 1 more",
            "validate customers_id_fkey");
  }

  @Test
  void foreignKeysMoveToAnotherKey() {
    ForeignKey key = ForeignKey.of("customers_id_fkey", List.of("id"), ORDERS, List.of("id"));
    Schema before = schema(CUSTOMERS_TABLE.withPart(key), ORDERS_TABLE);
    PrimaryKey was = PrimaryKey.of("orders_pkey", List.of("id"));
    PrimaryKey will = PrimaryKey.of("orders_pkey", List.of("id", "total"));
    Unique other = Unique.of("orders_id_key", List.of("id"));
    assertThat(
            files(
                before,
                18,
                new ReplacePart(ObjectPath.table(ORDERS), was, will),
                add(ORDERS, other)))
        .containsExactly(
            "~ build index orders_pkey_new",
            "~ build index orders_id_key",
            "drop customers_id_fkey, drop orders_pkey, make index orders_pkey_new the key"
                + " orders_pkey and 2 more",
            "validate customers_id_fkey");
  }

  @Test
  void changedIndexIsRenamedRebuiltAndDropped() {
    Schema before = schema(ORDERS_TABLE.withPart(INDEX));
    Index after = INDEX.withUnique(true);
    assertThat(files(before, 18, new ReplacePart(ObjectPath.table(ORDERS), INDEX, after)))
        .containsExactly(
            "rename orders_customer_id_idx to orders_customer_id_idx_old",
            "~ build index orders_customer_id_idx",
            "~ drop index orders_customer_id_idx_old");
  }

  @Test
  void notNullIsProvenByACheckBefore18() {
    Column after =
        NOTE.withValue(new ColumnValue.DefaultValue(new Expression("''")))
            .withNotNull(NotNull.PLAIN);
    assertThat(files(BEFORE, 17, replace(NOTE, after)))
        .containsExactly(
            "set default of orders.note, add orders_note_not_null_check",
            "~ fill orders.note",
            "validate orders_note_not_null_check",
            "make orders.note not null, drop orders_note_not_null_check");
  }

  @Test
  void notNullIsAConstraintOfItsOwnFrom18() {
    Column after =
        NOTE.withValue(new ColumnValue.DefaultValue(new Expression("''")))
            .withNotNull(NotNull.PLAIN);
    assertThat(files(BEFORE, 18, replace(NOTE, after)))
        .containsExactly(
            "set default of orders.note, make orders.note not null",
            "~ fill orders.note",
            "validate orders.note not null");
  }

  @Test
  void constantDefaultNeedsOneBriefStepOnly() {
    Column gift =
        Column.of("gift", SqlType.BOOLEAN)
            .withValue(new ColumnValue.DefaultValue(new Expression("false")))
            .withNotNull(NotNull.PLAIN);
    assertThat(files(BEFORE, 15, new AddColumn(ORDERS, gift))).containsExactly("add orders.gift");
  }

  @Test
  void volatileDefaultIsFilledInBatches() {
    Column token =
        Column.of("token", SqlType.UUID)
            .withValue(new ColumnValue.DefaultValue(new Expression("gen_random_uuid()")))
            .withNotNull(NotNull.PLAIN);
    assertThat(files(BEFORE, 18, new AddColumn(ORDERS, token)))
        .containsExactly(
            "add orders.token, set default of orders.token, make orders.token not null",
            "~ fill orders.token",
            "validate orders.token not null");
  }

  @Test
  void requiredColumnWithoutValueIsRefusedOnATableInUse() {
    Column required = Column.of("required", SqlType.TEXT).withNotNull(NotNull.PLAIN);
    Planned planned =
        Planner.plan(BEFORE, List.of(new AddColumn(ORDERS, required)), PlanOptions.DEFAULT);
    assertThat(planned.findings()).extracting(Finding::code).containsExactly("ROWAN3001");
    assertThat(planned.findings().get(0).remedy()).contains("@Default", "@Nullable");
    assertThat(planned.isRefused()).isTrue();
  }

  @Test
  void whatHoldsRowsIsNotDroppedUnlessAllowed() {
    List<SchemaChange> changes =
        List.of(new DropColumn(ORDERS, NOTE), new DropObject(CUSTOMERS_TABLE));
    assertThat(Planner.plan(BEFORE, changes, PlanOptions.DEFAULT).findings())
        .extracting(Finding::code)
        .containsExactly("ROWAN3002", "ROWAN3003");
    assertThat(Planner.plan(BEFORE, changes, PlanOptions.of(18, true)).isRefused()).isFalse();
  }

  @Test
  void viewsMakeWayForAnotherType() {
    View view = view("big_orders", "SELECT id, total FROM public.orders WHERE total > 100");
    View over = view("big_ids", "SELECT id FROM public.big_orders");
    Schema before = schema(ORDERS_TABLE, view, over);
    assertThat(files(before, 18, replace(TOTAL, TOTAL.withType(SqlType.BIGINT))))
        .containsExactly(
            "drop view big_ids, drop view big_orders, change orders.total to bigint and 2 more");
  }

  private static View view(String name, String query) {
    return new View(
        new ObjectName("public", name),
        false,
        new Expression(query),
        List.of(),
        StorageParameters.NONE,
        "",
        "",
        false,
        "",
        List.of(),
        "");
  }

  @Test
  void newEnumLabelsAreInAFileOfTheirOwn() {
    EnumType was = new EnumType(new ObjectName("public", "mood"), List.of("ok"), "");
    EnumType will = new EnumType(was.name(), List.of("sad", "ok"), "");
    Table moods = Table.of(ORDERS, List.of(Column.of("m", SqlType.named(was.name()))), List.of());
    Column more = Column.of("n", SqlType.named(was.name()));
    assertThat(
            files(
                schema(was, moods), 18, new ReplaceObject(was, will), new AddColumn(ORDERS, more)))
        .containsExactly("alter enum type mood", "add orders.n");
  }

  @Test
  void enumThatLosesALabelIsMadeAnewByWayOfText() {
    EnumType was = new EnumType(new ObjectName("public", "mood"), List.of("ok", "sad"), "");
    EnumType will = new EnumType(was.name(), List.of("ok"), "");
    Column mood =
        Column.of("m", SqlType.named(was.name()))
            .withValue(new ColumnValue.DefaultValue(new Expression("'ok'::mood")));
    Schema before = schema(was, Table.of(ORDERS, List.of(mood), List.of()));
    Planned planned =
        Planner.plan(before, List.of(new ReplaceObject(was, will)), PlanOptions.DEFAULT);
    assertThat(planned.plan().files()).hasSize(1);
    assertThat(planned.plan().files().get(0).steps())
        .extracting(Summary::of)
        .containsExactly(
            "drop default of orders.m",
            "change orders.m to text",
            "write down the rights on what is made again",
            "drop enum type mood",
            "create enum type mood",
            "change orders.m to public.mood",
            "set default of orders.m",
            "give back the rights on what was made again");
  }

  @Test
  void dropsOfIndexesAreConcurrent() {
    Schema before = schema(ORDERS_TABLE.withPart(INDEX));
    assertThat(files(before, 18, new DropPart(ObjectPath.table(ORDERS), INDEX)))
        .containsExactly("~ drop index orders_customer_id_idx");
  }
}
