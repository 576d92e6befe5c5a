package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fault is told by its code, at its token, all of a record in one compile. */
class FaultTest {
  @TempDir private Path output;

  static Stream<Arguments> cases() {
    return FaultCase.all()
        .flatMap(
            one -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(one, compiler)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void tellsEachFaultAtItsToken(FaultCase faulty, TestCompiler compiler) {
    List<String> options = new ArrayList<>(faulty.options());
    options.add("-proc:only");
    Result result =
        compiler.compile(faulty.sources(), output, List.of(), options.toArray(String[]::new));

    assertThat(lines(result.rowan().stream().map(FaultTest::line)))
        .as("codes and lines of all messages: %s", result.diagnostics())
        .isEqualTo(lines(faulty.expected().stream().map(one -> one.line() + " " + one.code())));
    for (FaultCase.Mark mark : faulty.expected()) {
      assertThat(result.rowan()).as("%s", mark).anyMatch(told -> isAt(mark, told, faulty.source()));
    }
  }

  private static boolean isAt(
      FaultCase.Mark mark, Diagnostic<? extends JavaFileObject> told, String source) {
    return line(told).equals(mark.line() + " " + mark.code())
        && Result.message(told).contains(mark.text())
        && (told.getStartPosition() == mark.offset() || token(told, source) == mark.offset());
  }

  /** Returns where a message points; javac points to a type's keyword, ECJ to its name. */
  private static long token(Diagnostic<? extends JavaFileObject> told, String source) {
    long position = told.getPosition();
    return Stream.of("record ", "interface ", "class ")
        .filter(keyword -> source.startsWith(keyword, (int) position))
        .findFirst()
        .map(keyword -> position + keyword.length())
        .orElse(position);
  }

  private static String line(Diagnostic<?> diagnostic) {
    String message = Result.message(diagnostic);
    int code = message.indexOf("ROWAN");
    return diagnostic.getLineNumber() + " " + message.substring(code, code + "ROWAN0000".length());
  }

  private static String lines(Stream<String> lines) {
    return String.join("\n", lines.sorted().toList());
  }
}
