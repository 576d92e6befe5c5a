package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.importing.ImportOptions;
import dev.rowan.runtime.importing.ImportedProject;
import dev.rowan.runtime.importing.Importer;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.script.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database as records, and what a compiler makes of these. */
class ImportTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/importing");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void importedRecordsMakeTheSameSchemaAndNoMigration(TestCompiler compiler)
      throws IOException, SQLException {
    makesTheSame(compiler, "library.sql");
  }

  @Test
  void whatNoRecordSaysIsSaidInSql() throws IOException, SQLException {
    makesTheSame(TestCompiler.JAVAC, "archive.sql");
    assertThat(imported("archive.sql").leftOut()).isEmpty();
  }

  @Test
  void annotationsSayAllOfWhatTheyCanSay() throws IOException, SQLException {
    assertThat(imported("library.sql").files().keySet())
        .noneMatch(path -> path.startsWith(ImportedProject.SQL));
  }

  @Test
  void typesOfTheSchemaAreJavaTypes() throws IOException, SQLException {
    ImportedProject project = imported("library.sql");
    assertThat(source(project, "Binding"))
        .contains("@Type\npublic enum Binding {\n  HARD,\n  soft,\n  loose_leaf\n}");
    assertThat(source(project, "ShelfMark"))
        .contains("/** Where a book stands. */\n@Domain\npublic record ShelfMark(")
        .contains("@Column(length = 20)\n")
        .contains("@Check(value = \"char_length(VALUE) > 2 AND VALUE <> 'NONE'\"")
        .contains("@Check(\"VALUE ~ '^[A-Z]'\")");
    assertThat(source(project, "YesNo"))
        .endsWith("@Domain(notNull = true)\npublic record YesNo(boolean value) {}\n");
    assertThat(source(project, "Book"))
        .contains("    @Default(\"HARD\") Binding binding,\n")
        .contains("    @Nullable List<Binding> bindings,\n")
        .contains("    @Default(\"A00\") ShelfMark mark,\n")
        .contains("    @Default(\"3\") @Nullable Score2 rating,\n")
        .contains("    @Default(\"false\") YesNo rare,\n")
        .contains("    @Nullable InetAddress seenFrom,\n")
        .contains("    @Nullable Range<Integer> shelves,\n")
        .contains("    @Column(type = \"tsvector\") @Nullable String words,\n")
        .contains("    @Column(type = \"numeric(8,2)[]\") @Nullable List<BigDecimal> amounts,\n");
  }

  @Test
  void partitionsAndFreeSequencesAreAnnotations() throws IOException, SQLException {
    ImportedProject project = imported("library.sql");
    assertThat(source(project, "Visit"))
        .contains("    value = RANGE,\n    columns = {\"at\", \"(branch_id + 1)\"})")
        .contains("@Partition(name = \"visits_rest\", values = \"DEFAULT\")");
    assertThat(source(project, "Score"))
        .contains("@PartitionBy(value = HASH, columns = \"id\", modulus = 2)");
    assertThat(source(project, "Receipt"))
        .contains("@Id(SEQUENCE) @Sequence(value = \"receipt_numbers\", owned = false) int id,")
        .contains("@Sequence(\"line_numbers\") long line,");
  }

  @Test
  void parametersOfOperatorClassesAreSaid() throws IOException, SQLException {
    assertThat(source(imported("archive.sql"), "Copy"))
        .contains("columns = \"(isbn::text) public.gist_trgm_ops(siglen = 32)\",");
  }

  /** What a project of Rowan's own made comes back as its records were. */
  @Test
  void migratedShopIsLikeTheShop() throws IOException, SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      Migrations.of(database.dataSource())
          .at("filesystem:../examples/shop/src/main/resources/db/migration")
          .load()
          .migrate();
      ImportedProject project = imported(connection);
      assertThat(said(compiled(TestCompiler.JAVAC, project))).isEmpty();
      assertThat(source(project, "Order"))
          .contains("@Index(\n    columns = {\"status\", \"placedAt\"},")
          .contains("    @References(Customer.class) UUID customerId,\n")
          .contains("@Default(\"PLACED\") OrderStatus status,\n")
          .contains("@PositiveOrZero BigDecimal total,\n")
          .contains("    @Size(max = 500) @Nullable String note,\n");
      assertThat(source(project, "OrderLine"))
          .contains("    @Id @References(value = Order.class, onDelete = CASCADE) UUID orderId,\n")
          .contains("    @Id @Positive int line,\n");
      assertThat(source(project, "Payment")).contains("    @Id(SEQUENCE) long id,\n");
      assertThat(source(project, "Product"))
          .contains("name = \"products_former_price_was_higher\"")
          .contains("    @NotBlank @Size(max = 200) String name,\n");
    }
  }

  private static String source(ImportedProject project, String name) {
    return project.files().getOrDefault("src/main/java/library/model/" + name + ".java", "");
  }

  /** {@code rowan migrate --baseline} takes the database over at the version that says so. */
  @Test
  void importedDatabaseIsAtTheBaseline() throws IOException, SQLException {
    ImportedProject project = imported("archive.sql");
    write(project);
    try (TestDatabase database = TestServer.empty()) {
      try (Connection connection = database.dataSource().getConnection()) {
        run(connection, script("archive.sql"));
      }
      Migrations migrations =
          Migrations.of(database.dataSource())
              .at("filesystem:" + folder.resolve(ImportedProject.MIGRATIONS))
              .baseline(true)
              .load();
      assertThat(migrations.migrate()).isEmpty();
    }
    try (TestDatabase database = TestServer.empty()) {
      Migrations migrations =
          Migrations.of(database.dataSource())
              .at("filesystem:" + folder.resolve(ImportedProject.MIGRATIONS))
              .load();
      assertThat(migrations.migrate()).containsExactly("20260102030405");
      try (Connection connection = database.dataSource().getConnection()) {
        assertThat(
                SchemaDiff.between(CatalogReader.read(connection), schemaOf(script("archive.sql"))))
            .isEmpty();
      }
    }
  }

  private void makesTheSame(TestCompiler compiler, String script) throws IOException, SQLException {
    Result result = compileImported(compiler, script);

    assertThat(said(result)).noneMatch(text -> text.contains("ROWAN5001"));
    assertThat(result.success()).as(() -> String.join("\n", said(result))).isTrue();
    String made = Files.readString(result.output().resolve("META-INF/rowan/schema.sql"));
    assertThat(SchemaDiff.between(schemaOf(made), schemaOf(script(script)))).isEmpty();
  }

  /** Imports a database and compiles it as {@code javac.args} says; a difference is an error. */
  private Result compileImported(TestCompiler compiler, String script)
      throws IOException, SQLException {
    return compiled(compiler, imported(script));
  }

  private Result compiled(TestCompiler compiler, ImportedProject project) throws IOException {
    write(project);
    Map<String, String> sources = new TreeMap<>();
    for (Map.Entry<String, String> file : project.files().entrySet()) {
      if (file.getKey().startsWith(ImportedProject.SOURCES)) {
        sources.put(file.getKey().substring(ImportedProject.SOURCES.length()), file.getValue());
      }
    }
    List<String> options = new ArrayList<>(List.of("-Arowan.check=error"));
    for (String line : project.files().getOrDefault("javac.args", "").lines().toList()) {
      if (line.startsWith("\"-A")) {
        options.add(line.substring(1, line.length() - 1).replace("\\\\", "\\"));
      }
    }
    Path output = Files.createDirectories(folder.resolve("classes"));
    return compiler.compile(sources, output, List.of(), options.toArray(String[]::new));
  }

  private void write(ImportedProject project) throws IOException {
    for (Map.Entry<String, String> file : project.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
  }

  private ImportedProject imported(String script) throws IOException, SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      run(connection, script(script));
      return imported(connection);
    }
  }

  private ImportedProject imported(Connection connection) throws SQLException {
    CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
    return Importer.of(
        contents,
        new ImportOptions("library.model", folder, new Version("20260102030405")),
        Scratch.within(connection));
  }

  private static List<String> said(Result result) {
    return result.diagnostics().stream().map(Result::message).toList();
  }

  private static Schema schemaOf(String sql) throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      run(connection, sql);
      return CatalogReader.read(connection);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name));
  }
}
