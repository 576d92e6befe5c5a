package dev.rowan.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.ScratchDatabase;
import dev.rowan.runtime.catalog.Servers;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.testing.AnyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The statements of each kind of change, one folder a case: {@code before.rowan}, {@code
 * after.rowan}, perhaps {@code renames}, and, there and back, {@code expected.sql}. The server runs
 * both ways and is asked whether it holds what a new database would.
 *
 * <p>{@code -Dtest.jvm.more=-Drowan.goldens=write} writes expected.sql anew.
 */
class DdlCasesTest {
  private static final Path CASES = Path.of("src/test/resources/dev/rowan/schema/ddl");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void statementsAreAsExpectedAndWork(String name) throws IOException, SQLException {
    Schema before = read(name, "before.rowan");
    Schema after = read(name, "after.rowan");
    List<SchemaChange> changes = changes(name);
    String there = statements(before, changes, PlanOptions.NEWEST);
    String back = statements(after, SchemaChange.reverseAll(changes), PlanOptions.NEWEST);
    golden(CASES.resolve(name).resolve("expected.sql"), there + "\n-- and back\n\n" + back);

    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      execute(connection, creation(before, PlanOptions.NEWEST));
      execute(connection, there);
      assertThat(stored(connection)).isEqualTo(stored(after));
      execute(connection, back);
      assertThat(stored(connection)).isEqualTo(stored(before));
    }
  }

  static IntStream olderVersions() {
    return Servers.versions().filter(version -> version < PlanOptions.NEWEST);
  }

  /** All cases but those with a file {@code since} that names a later version. */
  @ParameterizedTest
  @MethodSource("olderVersions")
  void statementsWorkOnOlderServers(int version) throws IOException, SQLException {
    try (ScratchDatabase database = ScratchDatabase.create(Servers.url(version));
        Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      List<String> broken = new ArrayList<>();
      for (String name : cases().toList()) {
        try {
          if (since(name) <= version) {
            thereAndBack(name, version, connection);
          }
        } catch (SQLException | AssertionError e) {
          broken.add(name + ": " + e.getMessage());
        }
      }
      assertThat(broken).isEmpty();
    }
  }

  private static int since(String name) throws IOException {
    Path file = CASES.resolve(name).resolve("since");
    return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
  }

  private static void thereAndBack(String name, int version, Connection connection)
      throws IOException, SQLException {
    Schema before = read(name, "before.rowan");
    Schema after = read(name, "after.rowan");
    List<SchemaChange> changes = changes(name);
    try {
      execute(connection, creation(after, version));
      Schema wanted = stored(connection);
      connection.rollback();
      execute(connection, creation(before, version));
      Schema start = stored(connection);
      execute(connection, statements(before, changes, version));
      assertThat(stored(connection)).as(name).isEqualTo(wanted);
      execute(connection, statements(after, SchemaChange.reverseAll(changes), version));
      assertThat(stored(connection)).as(name + " and back").isEqualTo(start);
    } finally {
      connection.rollback();
    }
  }

  @Test
  void everyKindHasACase() throws IOException {
    Set<Class<?>> kinds = new HashSet<>();
    for (String name : cases().toList()) {
      Stream.of(read(name, "before.rowan"), read(name, "after.rowan"))
          .flatMap(schema -> schema.objects().values().stream())
          .forEach(object -> visit(object, kinds));
      changes(name).forEach(change -> kinds.add(change.getClass()));
    }
    for (Class<?> root :
        List.of(SchemaObject.class, TablePart.class, ColumnValue.class, SchemaChange.class)) {
      List<Class<?>> permitted = new ArrayList<>(AnyModel.permitted(root));
      permitted.remove(Extension.class); // which a server may lack
      assertThat(kinds).containsAll(permitted);
    }
  }

  private static void visit(SchemaObject object, Set<Class<?>> kinds) {
    kinds.add(object.getClass());
    if (object instanceof Relation relation) {
      relation.parts().forEach(part -> kinds.add(part.getClass()));
    }
    if (object instanceof Table table) {
      table.columns().stream()
          .map(Column::value)
          .filter(Objects::nonNull)
          .forEach(value -> kinds.add(value.getClass()));
    }
  }

  private static List<SchemaChange> changes(String name) throws IOException {
    return SchemaDiff.between(read(name, "before.rowan"), read(name, "after.rowan"), renames(name));
  }

  /** {@code TABLE public.t attic.u}, {@code COLUMN public.t a b}, {@code NAMESPACE new}. */
  private static List<SchemaChange> renames(String name) throws IOException {
    Path file = CASES.resolve(name).resolve("renames");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<SchemaChange> renames = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ", 4);
      ObjectPath.Kind kind = ObjectPath.Kind.valueOf(words[0]);
      renames.add(
          switch (kind) {
            case NAMESPACE ->
                new SchemaChange.AddObject(new Namespace(ObjectName.unqualified(words[1]), ""));
            case COLUMN -> new SchemaChange.RenameColumn(named(words[1]), words[2], words[3]);
            default ->
                new SchemaChange.RenameObject(
                    ObjectPath.of(kind, named(words[1])), named(words[2]));
          });
    }
    return renames;
  }

  private static ObjectName named(String text) {
    String[] names = text.split("\\.");
    return new ObjectName(names[0], names[1]);
  }

  private static Schema read(String name, String file) throws IOException {
    return Snapshot.read(Files.readString(CASES.resolve(name).resolve(file))).schema();
  }

  private static String statements(Schema before, List<SchemaChange> changes, int version) {
    Ddl ddl = new Ddl(version, before);
    List<String> statements = new ArrayList<>();
    changes.forEach(change -> statements.addAll(ddl.next(new Step.Apply(change, false))));
    return Ddl.script(statements);
  }

  private static void golden(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("rowan.goldens"))) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static String creation(Schema schema, int version) {
    List<SchemaChange> changes = SchemaDiff.between(Schema.EMPTY, schema);
    PlanOptions options = PlanOptions.of(version, false);
    return Ddl.schemaScript(version, Planner.plan(Schema.EMPTY, changes, options).plan());
  }

  private static Schema stored(Schema schema) throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      execute(connection, creation(schema, PlanOptions.NEWEST));
      return stored(connection);
    }
  }

  /** The order of columns is no difference. */
  private static Schema stored(Connection connection) throws SQLException {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : CatalogReader.read(connection).objects().values()) {
      objects.add(
          object instanceof Table table
              ? table.withColumns(
                  table.columns().stream().sorted(Comparator.comparing(Column::name)).toList())
              : object);
    }
    return Schema.of(objects);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
