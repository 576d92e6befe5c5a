package dev.rowan.schema.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.testing.RandomSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Rowan writes it reads as it was: {@code read(ddl(schema)) = schema}. */
class SqlLawsTest {
  private static final Path CASES = Path.of("src/test/resources/dev/rowan/schema/ddl");

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void randomSchemasAreReadAsTheyWere(int postgres) {
    for (int seed = 0; seed < 150; seed++) {
      isReadAsItWas(RandomSchemas.schema(new Random(seed)), postgres, "seed " + seed);
    }
  }

  static Stream<Path> snapshots() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".rowan")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("snapshots")
  void theCasesOfTheDdlAreReadAsTheyWere(Path file) throws IOException {
    isReadAsItWas(Snapshot.read(Files.readString(file)).schema(), 18, file.toString());
  }

  private static void isReadAsItWas(Schema schema, int postgres, String which) {
    String script = script(schema, postgres);
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("schema.sql", script)), "public");
    assertThat(reading.faults()).as(which).isEmpty();
    assertThat(Sayable.of(reading.schema()).objects())
        .as(which + "\n" + script)
        .isEqualTo(Sayable.of(schema).objects());
  }

  private static String script(Schema schema, int postgres) {
    List<SchemaChange> changes = SchemaDiff.between(Schema.EMPTY, schema);
    return Ddl.schemaScript(
        postgres, Planner.plan(Schema.EMPTY, changes, PlanOptions.DEFAULT).plan());
  }
}
