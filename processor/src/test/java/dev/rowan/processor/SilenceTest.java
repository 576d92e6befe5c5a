package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings are silenced at their place, with a reason that is told, and their levels chosen. */
class SilenceTest {
  private static final String ORDER =
      """
      package shop;
      import dev.rowan.annotation.*;
      import jakarta.validation.constraints.Pattern;
      @Table
      %s
      record Order(
          @Id long id,
          %s String tags,
          %s @Pattern(regexp = "\\\\p{L}+") String word) {}
      """;

  @TempDir private Path output;

  private Result compile(TestCompiler compiler, String source, String... options) {
    return compiler.compile(Map.of("shop/Order.java", source), output, List.of(), options);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSilencedByItself(TestCompiler compiler) {
    Result result = compile(compiler, ORDER.formatted("", "", ""), "-proc:only");
    assertThat(said(result, Diagnostic.Kind.WARNING)).anyMatch(text -> text.contains("ROWAN1505"));
    assertThat(said(result))
        .anyMatch(text -> text.startsWith("ROWAN7017 column public.order.tags"));
  }

  @ParameterizedTest
  @EnumSource
  void aComponentSilencesItsOwn(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            ORDER.formatted(
                "",
                "@SuppressWarnings(\"ROWAN7017: tags are only shown\")",
                "@SuppressWarnings(\"ROWAN1505\")"),
            "-proc:only");
    assertThat(said(result))
        .containsExactlyInAnyOrder(
            "Rowan silences ROWAN7017 at Order.java:8: tags are only shown",
            "Rowan silences ROWAN1505 at Order.java:9: no reason given");
  }

  @ParameterizedTest
  @EnumSource
  void aRecordSilencesAllOfItsComponents(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            ORDER.formatted(
                "@SuppressWarnings({\"ROWAN7017: a\", \"ROWAN1505: b\", \"unused\"})", "", ""),
            "-proc:only");
    assertThat(said(result)).hasSize(2).allMatch(text -> text.startsWith("Rowan silences ROWAN"));
  }

  @ParameterizedTest
  @EnumSource
  void aSealedInterfaceSilencesItsVariants(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            """
            package shop;
            import dev.rowan.annotation.*;
            @SuppressWarnings("ROWAN7017: seen")
            @Table sealed interface Order permits Paid {}
            record Paid(@Id long id, String tags) implements Order {}
            """,
            "-proc:only");
    assertThat(said(result)).containsExactly("Rowan silences ROWAN7017 at Order.java:5: seen");
  }

  /** A mixin's column is the same in every table. */
  @ParameterizedTest
  @EnumSource
  void aMixinIsToldOnce(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            """
            package shop;
            import dev.rowan.annotation.*;
            @Table record Order(@Id long id, @Embedded Labels labels) {}
            @Table record Line(@Id long id, @Embedded Labels labels) {}
            record Labels(String tags) {}
            """,
            "-proc:only");
    assertThat(said(result)).hasSize(1).allMatch(text -> text.startsWith("ROWAN7017"));
  }

  /** What is silenced may be said by a constant. */
  @ParameterizedTest
  @EnumSource
  void aConstantSilences(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            """
            package shop;
            import dev.rowan.annotation.*;
            interface Seen { String TAGS = "ROWAN7017: seen"; }
            @Table record Order(@Id long id, @SuppressWarnings(Seen.TAGS) String tags) {}
            """,
            "-proc:only");
    assertThat(said(result)).containsExactly("Rowan silences ROWAN7017 at Order.java:4: seen");
  }

  @Test
  void aLevelMakesAHintAnErrorAndAWarningNothing() {
    Result result =
        compile(
            TestCompiler.JAVAC,
            ORDER.formatted("", "", ""),
            "-Arowan.lint=ROWAN7017=error, ROWAN1505=off");
    assertThat(result.success()).isFalse();
    assertThat(said(result)).hasSize(1);
    assertThat(said(result, Diagnostic.Kind.ERROR)).anyMatch(text -> text.contains("ROWAN7017"));
    assertThat(output.resolve("META-INF/rowan/schema.sql")).doesNotExist();
  }

  @Test
  void anErrorOfTheDesignIsSilencedAsAHintIs() {
    Result result =
        compile(
            TestCompiler.JAVAC,
            ORDER.formatted("@SuppressWarnings(\"ROWAN7017: seen\")", "", ""),
            "-Arowan.lint=ROWAN7017=error,ROWAN1505=off");
    assertThat(result.success()).isTrue();
  }

  @Test
  void aLevelThatIsNoneIsTold() {
    Result result =
        compile(
            TestCompiler.JAVAC,
            ORDER.formatted("", "", ""),
            "-proc:only",
            "-Arowan.lint=design=off,ROWAN1505=off,ROWAN1207=off,ROWAN7001=fatal");
    assertThat(said(result)).hasSize(2).allMatch(text -> text.startsWith("ROWAN1701 rowan.lint: "));
  }

  private static List<String> said(Result result) {
    return result.rowan().stream().map(Result::message).toList();
  }

  private static List<String> said(Result result, Diagnostic.Kind kind) {
    return result.rowan().stream()
        .filter(one -> one.getKind() == kind)
        .map(Result::message)
        .toList();
  }
}
