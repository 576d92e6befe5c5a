package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.importing.ImportedProject;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.diff.SchemaDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
    assertThat(imported("archive.sql").project().leftOut()).isEmpty();
  }

  @Test
  void annotationsSayAllOfWhatTheyCanSay() throws IOException, SQLException {
    assertThat(imported("library.sql").sql()).isEmpty();
  }

  @Test
  void typesOfTheSchemaAreJavaTypes() throws IOException, SQLException {
    Imported project = imported("library.sql");
    assertThat(project.source("Binding"))
        .contains("@Type\npublic enum Binding {\n  HARD,\n  soft,\n  loose_leaf\n}");
    assertThat(project.source("ShelfMark"))
        .contains("/** Where a book stands. */\n@Domain\npublic record ShelfMark(")
        .contains("@Column(length = 20)\n")
        .contains("@Check(value = \"char_length(VALUE) > 2 AND VALUE <> 'NONE'\"")
        .contains("@Check(\"VALUE ~ '^[A-Z]'\")");
    assertThat(project.source("YesNo"))
        .endsWith("@Domain(notNull = true)\npublic record YesNo(boolean value) {}\n");
    assertThat(project.source("Book"))
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
    Imported project = imported("library.sql");
    assertThat(project.source("Visit"))
        .contains("    value = RANGE,\n    columns = {\"at\", \"(branch_id + 1)\"})")
        .contains("@Partition(name = \"visits_rest\", values = \"DEFAULT\")");
    assertThat(project.source("Score"))
        .contains("@PartitionBy(value = HASH, columns = \"id\", modulus = 2)");
    assertThat(project.source("Receipt"))
        .contains("@Id(SEQUENCE) @Sequence(value = \"receipt_numbers\", owned = false) int id,")
        .contains("@Sequence(\"line_numbers\") long line,");
  }

  @Test
  void parametersOfOperatorClassesAreSaid() throws IOException, SQLException {
    assertThat(imported("archive.sql").source("Copy"))
        .contains("columns = \"(isbn::text) public.gist_trgm_ops(siglen = 32)\",");
  }

  /** What acts at run time, or is a constraint of Java's, wants all that its annotation makes. */
  @Test
  void whatLacksAPartOfARoleHasNone() throws IOException, SQLException {
    makesTheSame(TestCompiler.JAVAC, "roles.sql");
    Imported roles = imported("roles.sql");
    assertThat(roles.project().notes()).noneMatch(note -> note.contains(" is @"));
    assertThat(String.join("", roles.sources().values()))
        .doesNotContain("@SoftDelete", "@TenantId", "@Version", "@CreatedAt", "@UpdatedAt")
        .doesNotContain("sealed interface", "jakarta.validation");
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
      Imported project = Imported.database(connection, folder);
      assertThat(project.compiled(TestCompiler.JAVAC).messages()).isEmpty();
      assertThat(project.source("Order"))
          .contains("@Index(\n    columns = {\"status\", \"placedAt\"},")
          .contains("    @References(Customer.class) UUID customerId,\n")
          .contains("@Default(\"PLACED\") OrderStatus status,\n")
          .contains("@PositiveOrZero BigDecimal total,\n")
          .contains("    @Size(max = 500) @Nullable String note,\n");
      assertThat(project.source("OrderLine"))
          .contains("    @Id @References(value = Order.class, onDelete = CASCADE) UUID orderId,\n")
          .contains("    @Id @Positive int line,\n");
      assertThat(project.source("Payment")).contains("    @Id(SEQUENCE) long id,\n");
      assertThat(project.source("Product"))
          .contains("name = \"products_former_price_was_higher\"")
          .contains("    @NotBlank @Size(max = 200) String name,\n");
    }
  }

  /** {@code rowan migrate --baseline} takes the database over at the version that says so. */
  @Test
  void importedDatabaseIsAtTheBaseline() throws IOException, SQLException {
    Imported project = imported("archive.sql");
    project.write();
    try (TestDatabase database = TestServer.empty()) {
      try (Connection connection = database.dataSource().getConnection()) {
        Imported.run(connection, script("archive.sql"));
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
                SchemaDiff.between(
                    CatalogReader.read(connection), Imported.schema(script("archive.sql"))))
            .isEmpty();
      }
    }
  }

  private void makesTheSame(TestCompiler compiler, String script) throws IOException, SQLException {
    Result result = imported(script).compiled(compiler);

    assertThat(result.messages()).noneMatch(text -> text.contains("ROWAN5001"));
    assertThat(result.success()).as(() -> String.join("\n", result.messages())).isTrue();
    assertThat(SchemaDiff.between(Imported.schema(result), Imported.schema(script(script))))
        .isEmpty();
  }

  private Imported imported(String script) throws IOException, SQLException {
    return Imported.script(script(script), folder);
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name));
  }
}
