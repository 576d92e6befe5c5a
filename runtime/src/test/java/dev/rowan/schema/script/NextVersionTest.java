package dev.rowan.schema.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows on a folder's last snapshot. */
class NextVersionTest {
  private static final String FIRST = "20260101000000";
  private static final Version SECOND = Version.next(Instant.parse("2026-02-01T00:00:00Z"), FIRST);

  private static final ObjectName ORDERS = new ObjectName("public", "orders");
  private static final ObjectName SALES = new ObjectName("public", "sales");

  @Test
  void nothingFollowsOnTheSame() {
    NextVersion next =
        next(snapshot("CREATE TABLE orders (a int);"), "CREATE TABLE orders (a int);");

    assertThat(next.isEmpty()).isTrue();
    assertThat(next.isRefused()).isFalse();
    assertThat(next.changes()).isEmpty();
  }

  @Test
  void filesEndWithTheSnapshotThatTheyLeadTo() {
    NextVersion next =
        next(snapshot("CREATE TABLE orders (a int);"), "CREATE TABLE orders (a int, b text);");

    List<ScriptFile> files = next.files("more to say");

    assertThat(files)
        .extracting(ScriptFile::path)
        .containsExactly(
            "V20260201000000__more_to_say.sql",
            "undo/U20260201000000__more_to_say.sql",
            NextVersion.SNAPSHOT);
    Snapshot reached = Snapshot.read(files.get(2).text());
    assertThat(reached.version()).isEqualTo("20260201000000");
    assertThat(reached.schema()).isEqualTo(schema("CREATE TABLE orders (a int, b text);"));
  }

  @Test
  void removedColumnWaitsFromThisVersionOn() {
    NextVersion next =
        next(
            snapshot("CREATE TABLE orders (a int, b text NOT NULL);"),
            "CREATE TABLE orders (a int);");

    assertThat(next.isRefused()).isFalse();
    assertThat(next.pending())
        .containsExactly(new PendingDrop(ObjectPath.column(ORDERS, "b"), SECOND.digits()));
    assertThat(next.plan().after()).isEqualTo(schema("CREATE TABLE orders (a int, b text);"));
  }

  @Test
  void whatOnlyBecomesPendingIsWrittenWithoutAStatement() {
    NextVersion next =
        next(snapshot("CREATE TABLE orders (a int, b text);"), "CREATE TABLE orders (a int);");

    assertThat(next.changes()).isEmpty();
    assertThat(next.isEmpty()).isFalse();
    List<ScriptFile> files = next.files("b goes");
    assertThat(files).extracting(ScriptFile::path).containsExactly(NextVersion.SNAPSHOT);
    Snapshot reached = Snapshot.read(files.get(0).text());
    assertThat(reached.version()).as("no file, no version").isEqualTo(FIRST);
    assertThat(reached.pendingDrops()).isEqualTo(next.pending());
  }

  @Test
  void columnKeepsWaitingSinceItsOwnVersion() {
    PendingDrop waiting = new PendingDrop(ObjectPath.column(ORDERS, "b"), "20251231000000");
    Snapshot last =
        new Snapshot(FIRST, schema("CREATE TABLE orders (a int, b text);"), List.of(waiting));

    NextVersion next = next(last, "CREATE TABLE orders (a int, c text);");

    assertThat(next.pending()).containsExactly(waiting);
    assertThat(next.findings()).as("b waits, so c is no rename of it").isEmpty();
  }

  @Test
  void releasedColumnIsDropped() {
    PendingDrop waiting = new PendingDrop(ObjectPath.column(ORDERS, "b"), FIRST);
    Snapshot last =
        new Snapshot(FIRST, schema("CREATE TABLE orders (a int, b text);"), List.of(waiting));

    NextVersion next =
        NextVersion.of(
            last,
            schema("CREATE TABLE orders (a int);"),
            List.of(),
            List.of("orders.b"),
            PlanOptions.DEFAULT,
            SECOND);

    assertThat(next.isRefused()).isFalse();
    assertThat(next.pending()).isEmpty();
    assertThat(next.plan().after()).isEqualTo(schema("CREATE TABLE orders (a int);"));
  }

  @Test
  void columnThatComesBackWaitsNoMore() {
    PendingDrop waiting = new PendingDrop(ObjectPath.column(ORDERS, "b"), FIRST);
    Schema whole = schema("CREATE TABLE orders (a int, b text);");

    NextVersion next =
        next(new Snapshot(FIRST, whole, List.of(waiting)), "CREATE TABLE orders (a int, b text);");

    assertThat(next.pending()).isEmpty();
    assertThat(next.changes()).isEmpty();
    assertThat(next.isEmpty()).as("the snapshot says it no more").isFalse();
  }

  @Test
  void waitingColumnGoesWithItsRenamedTable() {
    PendingDrop waiting = new PendingDrop(ObjectPath.column(ORDERS, "b"), FIRST);
    Snapshot last =
        new Snapshot(FIRST, schema("CREATE TABLE orders (a int, b text);"), List.of(waiting));

    NextVersion next =
        renaming(
            last, "CREATE TABLE sales (a int);", new RenameObject(ObjectPath.table(ORDERS), SALES));

    assertThat(next.pending())
        .containsExactly(new PendingDrop(ObjectPath.column(SALES, "b"), FIRST));
    assertThat(next.plan().after()).isEqualTo(schema("CREATE TABLE sales (a int, b text);"));
  }

  @Test
  void renameThatIsSaidKeepsTheColumn() {
    NextVersion next =
        renaming(
            snapshot("CREATE TABLE orders (a int, b text);"),
            "CREATE TABLE orders (a int, c text);",
            new RenameColumn(ORDERS, "b", "c"));

    assertThat(next.isRefused()).isFalse();
    assertThat(next.pending()).isEmpty();
    assertThat(next.changes()).containsExactly(new RenameColumn(ORDERS, "b", "c"));
  }

  @Test
  void renameThatIsNotSaidIsRefusedWhereTheNewNameIs() {
    NextVersion column =
        next(
            snapshot("CREATE TABLE orders (a int, b text);"),
            "CREATE TABLE orders (a int, c text);");
    assertThat(column.isRefused()).isTrue();
    assertThat(column.findings())
        .extracting(Finding::path)
        .containsExactly(ObjectPath.column(ORDERS, "c"));

    NextVersion table =
        next(
            snapshot("CREATE TABLE orders (a int, b text, c date);"),
            "CREATE TABLE sales (a int, b text, c date);");
    assertThat(table.isRefused()).isTrue();
    assertThat(table.findings()).extracting(Finding::path).containsExactly(ObjectPath.table(SALES));
  }

  private static NextVersion next(Snapshot last, String records) {
    return renaming(last, records);
  }

  private static NextVersion renaming(Snapshot last, String records, SchemaChange... renames) {
    return NextVersion.of(
        last, schema(records), List.of(renames), List.of(), PlanOptions.DEFAULT, SECOND);
  }

  private static Snapshot snapshot(String sql) {
    return new Snapshot(FIRST, schema(sql), List.of());
  }

  private static Schema schema(String sql) {
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("test.sql", sql)), "public");
    assertThat(reading.faults()).isEmpty();
    return reading.schema();
  }
}
