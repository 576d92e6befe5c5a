package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no table can check of a component, its entity still does. */
class EntityConstraintsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "shop/Reversed.java",
          """
          package shop;
          public class Reversed implements jakarta.persistence.AttributeConverter<String, String> {
            public String convertToDatabaseColumn(String text) {
              return new StringBuilder(text).reverse().toString();
            }
            public String convertToEntityAttribute(String text) {
              return convertToDatabaseColumn(text);
            }
          }
          """,
          "shop/Label.java",
          """
          package shop;
          import dev.rowan.annotation.*;
          import jakarta.validation.constraints.*;
          @Table record Label(
              @Id int id,
              @Convert(Reversed.class) @Size(max = 3) String code,
              @Past java.time.Instant since) {}
          """);

  @TempDir private Path folder;

  @Test
  void convertedComponentHasItsConstraintsOnTheGetter() throws IOException {
    Result result = TestCompiler.JAVAC.compile(SOURCES, folder, List.of());
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.rowan())
        .extracting(fault -> Result.message(fault).substring(0, 9))
        .containsOnly("ROWAN1506");
    String entity = Files.readString(folder.resolve(".generated/shop/LabelEntity.java"));
    assertThat(entity).containsPattern("@Size\\(max = 3\\)\\s+public String getCode\\(\\)");
    assertThat(entity).containsPattern("@Past\\s+(@\\w+(\\(.*\\))?\\s+)*private Instant since;");
  }
}
