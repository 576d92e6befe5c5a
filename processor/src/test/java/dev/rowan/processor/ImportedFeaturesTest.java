package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the records of each feature made comes back as records that say the same, not as SQL. */
class ImportedFeaturesTest {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
  private static final String TABLE = ".*/tables/.*";

  /** Annotations that leave nothing in a database by which one would know them. */
  private static final Set<String> WITHOUT_TRACE =
      Set.of("Convert", "Embedded", "NotNull", "Nullable", "Override", "RenamedFrom");

  /** What else is not said again, by features, and why. */
  private static final Map<String, List<String>> OTHERWISE =
      Map.of(
          // A composed constraint is what it is composed of, and what is demanded of elements is a
          // check, as are Hibernate Validator's constraints, which a class path may not have.
          "m7_elements",
          List.of(
              "Constraint",
              "DecimalMax",
              "Email",
              "Min",
              "OverridesAttribute",
              "Range",
              "Retention",
              "Title",
              "UniqueElements",
              "interface"),
          // The view is SQL, and so are its indexes.
          "m19_sql",
          List.of("Index"),
          // The type says it: numeric(10,2).
          "m7_checks",
          List.of("Digits"));

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> features() {
    return FeatureCase.all().stream()
        .map(feature -> DynamicTest.dynamicTest(feature.name(), () -> comesBack(feature)));
  }

  private static void comesBack(FeatureCase feature) throws IOException, SQLException {
    String made = Files.readString(feature.folder().resolve("schema.sql"));
    Imported imported = Imported.script(made, folder.resolve(feature.name()));

    Set<String> lost = annotations(feature.sources().values());
    lost.removeAll(annotations(imported.sources().values()));
    lost.removeAll(WITHOUT_TRACE);
    lost.removeAll(OTHERWISE.getOrDefault(feature.name(), List.of()));
    assertThat(lost).as("annotations that no imported record has").isEmpty();
    boolean triggers = made.contains("CREATE TRIGGER") && made.contains("RAISE");
    assertThat(imported.sql()).as("SQL").noneMatch(path -> path.matches(TABLE) && !triggers);
    assertThat(imported.project().leftOut()).isEmpty();
    Result result = imported.compiled(TestCompiler.JAVAC);
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.messages()).isEmpty();
    assertThat(Imported.schema(result)).isEqualTo(imported.database());
  }

  private static Set<String> annotations(Collection<String> sources) {
    return sources.stream()
        .flatMap(source -> ANNOTATION.matcher(COMMENT.matcher(source).replaceAll("")).results())
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
