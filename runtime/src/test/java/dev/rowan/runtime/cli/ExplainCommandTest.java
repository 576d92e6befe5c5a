package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.rowan.schema.explain.Explanations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code rowan explain} prints and writes. */
class ExplainCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int explain(String... arguments) {
    CommandLine command = RowanCommand.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return command.execute(all);
  }

  @Test
  void showsACodeWithItsExample() {
    assertThat(explain("rowan1207")).isZero();
    assertThat(out.toString().lines())
        .startsWith("ROWAN1207 SET NULL on a column that is NOT NULL (error)")
        .contains("Bad:", "Good:")
        .anyMatch(line -> line.startsWith("Safe: allow null"));
  }

  @Test
  void listsAllCodes() {
    assertThat(explain()).isZero();
    assertThat(out.toString().lines()).hasSize(Explanations.all().size());
  }

  @Test
  void tellsAnUnknownCode() {
    assertThat(explain("ROWAN9999")).isEqualTo(2);
    assertThat(err.toString()).contains("ROWAN4101 there is no code ROWAN9999");
  }

  @Test
  void writesADescriptionAndAPageForEach() throws IOException {
    assertThat(explain("--out", folder.resolve("codes").toString())).isZero();
    Map<String, Object> json =
        JSON.std.mapFrom(Files.readString(folder.resolve("codes/codes.json")));
    assertThat((List<?>) json.get("codes")).hasSize(Explanations.all().size());
    assertThat(Explanations.all())
        .allSatisfy(
            one ->
                assertThat(folder.resolve("codes/" + one.code() + ".md"))
                    .content()
                    .contains(
                        one.code(), one.title(), one.why(), one.remedy(), one.good().strip()));
    assertThat(folder.resolve("codes/index.md")).content().contains("[ROWAN1207](ROWAN1207.md)");
  }

  @Test
  void tellsAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(explain("--out", file.resolve("codes").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("ROWAN4103");
  }
}
