package dev.rowan.runtime.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.importing.RecordSource.Component;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The layout of sources. */
class JavaSourcesTest {
  private static final JavaType UUID = JavaType.of("java.util", "UUID");

  @Test
  void shortRecordIsOneLine() {
    assertThat(source("", component("Id", UUID, false, "id", "")))
        .isEqualTo(
            """
            package shop;

            import dev.rowan.annotation.Id;
            import dev.rowan.annotation.Table;
            import java.util.UUID;

            @Table
            public record Order(@Id UUID id) {}
            """);
  }

  @Test
  void longRecordHasAComponentALineAndSaysWhatCommentsSay() {
    JavaType bytes = JavaType.primitive("byte").asArray();
    assertThat(
            source(
                "An order with <b> & more. It has a second sentence.",
                component("Id", UUID, false, "id", ""),
                component("Unique", JavaType.STRING, true, "reference", "the customer's"),
                component("Index", bytes, true, "fingerprint", "has a */ in it")))
        .endsWith(
            """
            /**
             * An order with &lt;b&gt; &amp; more. It has a second sentence.
             *
             * @param reference the customer's
             */
            @Table
            public record Order(
                @Id UUID id,
                @Unique @Nullable String reference,
                @Index byte @Nullable [] fingerprint) {}
            """);
    assertThat(JavadocText.summary("An order with <b>. It has a second sentence."))
        .isEqualTo("An order with <b>.");
    assertThat(JavadocText.param("fingerprint", "has a */ in it")).isEmpty();
  }

  @Test
  void longAnnotationsStandOnLinesOfTheirOwn() {
    Mark mark =
        Mark.of("Index")
            .with("columns", Code.strings(List.of("(lower(reference))", "placedAt desc")))
            .with("where", Code.string("status <> 'DONE' AND kind <> \"Kind\""));
    RecordSource record =
        new RecordSource(
            JavaType.of("shop", "Order"),
            "",
            List.of(mark.with("name", Code.string("order_by_reference_and_time"))),
            List.of(new Component(List.of(mark), JavaType.STRING, false, "reference", "")));
    assertThat(JavaSources.of(record, Set.of("Order")))
        .endsWith(
            """
            @Index(
                columns = {"(lower(reference))", "placedAt desc"},
                where = "status <> 'DONE' AND kind <> \\"Kind\\"",
                name = "order_by_reference_and_time")
            public record Order(
                @Index(
                        columns = {"(lower(reference))", "placedAt desc"},
                        where = "status <> 'DONE' AND kind <> \\"Kind\\"")
                    String reference) {}
            """);
  }

  @Test
  void annotationsShareALineAndTheTypeFollowsThem() {
    Mark column = Mark.of("Column").with("length", Code.of("100"));
    Mark check =
        Mark.of("Check")
            .with(Code.string("char_length(reference) > 3 AND reference <> 'NONE' AND true"));
    RecordSource record =
        new RecordSource(
            JavaType.of("shop", "Order"),
            "",
            List.of(Mark.of("Table")),
            List.of(
                new Component(List.of(column, check), JavaType.STRING, false, "reference", "")));
    assertThat(JavaSources.of(record, Set.of("Order")))
        .endsWith(
            """
            public record Order(
                @Column(length = 100) @Check("char_length(reference) > 3 AND reference <> 'NONE' AND true")
                    String reference) {}
            """);
  }

  @Test
  void longListsAndTextsGoOnBelow() {
    String words = "a_rather_long_word ".repeat(8).strip();
    Mark mark =
        Mark.of("Index")
            .with("columns", Code.strings(List.of(words.substring(0, 50), words.substring(50, 95))))
            .with("where", Code.string(words));
    RecordSource record =
        new RecordSource(
            JavaType.of("shop", "Order"),
            "",
            List.of(mark, Mark.of("Check").with(Code.string(words))),
            List.of(new Component(List.of(), UUID, false, "id", "")));
    assertThat(JavaSources.of(record, Set.of("Order")))
        .contains(
            """
            @Index(
                columns = {
                  "a_rather_long_word a_rather_long_word a_rather_lon",
                  "g_word a_rather_long_word a_rather_long_word "
                },
                where =
                    "a_rather_long_word a_rather_long_word a_rather_long_word a_rather_long_word"
                        + " a_rather_long_word a_rather_long_word a_rather_long_word a_rather_long_word")
            @Check(
                "a_rather_long_word a_rather_long_word a_rather_long_word a_rather_long_word"
                    + " a_rather_long_word a_rather_long_word a_rather_long_word a_rather_long_word")
            """);
  }

  @Test
  void constantsOfOneNameAreToldApart() {
    RecordSource record =
        new RecordSource(
            JavaType.of("shop", "Order"),
            "",
            List.of(
                Mark.of("PartitionBy").with(Code.constant("PartitionStrategy", "HASH")),
                Mark.of("Index").with("using", Code.constant("IndexMethod", "HASH"))),
            List.of(new Component(List.of(), UUID, false, "id", "")));
    assertThat(JavaSources.of(record, Set.of("Order")))
        .contains("import static dev.rowan.annotation.PartitionStrategy.HASH;\n\nimport dev")
        .contains("@PartitionBy(HASH)\n@Index(using = IndexMethod.HASH)\n");
  }

  @Test
  void typesOfTheSamePackageAreNeverShadowed() {
    RecordSource record =
        new RecordSource(
            JavaType.of("shop", "Order"),
            "",
            List.of(Mark.of("Table")),
            List.of(new Component(List.of(), UUID, false, "id", "")));
    assertThat(JavaSources.of(record, Set.of("Order", "Table", "UUID")))
        .contains("@dev.rowan.annotation.Table\n", "(java.util.UUID id)")
        .doesNotContain("import");
  }

  @Test
  void labelsOfConstantsStandAboveThem() {
    EnumSource source =
        new EnumSource(
            JavaType.of("shop", "Rating"),
            "",
            List.of(Mark.of("Type")),
            EnumSource.constants(List.of("G", "PG-13")));
    assertThat(JavaSources.of(source, Set.of("Rating")))
        .isEqualTo(
            """
            package shop;

            import dev.rowan.annotation.Label;
            import dev.rowan.annotation.Type;

            @Type
            public enum Rating {
              G,
              @Label("PG-13")
              PG_13
            }
            """);
  }

  @Test
  void packageSaysWhatHoldsForItsRecords() {
    Mark mark =
        Mark.of("Database").with("naming", Code.constant("NamingStrategy", "SNAKE_CASE_PLURAL"));
    assertThat(JavaSources.of(new PackageSource("shop", mark)))
        .isEqualTo(
            """
            @Database(naming = SNAKE_CASE_PLURAL)
            package shop;

            import static dev.rowan.annotation.NamingStrategy.SNAKE_CASE_PLURAL;

            import dev.rowan.annotation.Database;
            """);
  }

  private static Component component(
      String mark, JavaType type, boolean nullable, String name, String comment) {
    return new Component(List.of(Mark.of(mark)), type, nullable, name, comment);
  }

  private static String source(String comment, Component... components) {
    return JavaSources.of(
        new RecordSource(
            JavaType.of("shop", "Order"), comment, List.of(Mark.of("Table")), List.of(components)),
        Set.of("Order"));
  }
}
