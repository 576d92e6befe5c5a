package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.importing.ImportOptions;
import dev.rowan.runtime.importing.ImportedProject;
import dev.rowan.runtime.importing.Importer;
import dev.rowan.schema.script.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rowan import}: a database that is there becomes records. */
@Command(
    name = "import",
    description = {
      "Turns a database into records that make the same schema again.",
      "It writes SQL files for what records do not say, a first version and a snapshot too.",
      "Whatever could not be held is listed; then the exit code is 3.",
      "Expressions are put into plainer words, proven on a scratch copy: built in a"
          + " transaction of that database and rolled back, none of its tables is locked."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private DatabaseUrl url = new DatabaseUrl();

  @Option(
      names = "--package",
      required = true,
      paramLabel = "PACKAGE",
      description = "The package of the records.")
  private String packageName = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description =
          "The folder to write to: DIR/src/main/java, DIR/src/main/resources and DIR/javac.args."
              + " It must not exist or be empty.")
  private Path out = Path.of("");

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description = "A PostgreSQL schema to import; may be repeated (default: all).")
  private List<String> schemas = new ArrayList<>();

  @Option(
      names = "--force",
      description = "Write into a folder that is not empty, over files of the same names.")
  private boolean force;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    ImportFolder folder = check();
    ImportedProject project = project();
    output.progress("writing " + project.files().size() + " files");
    folder.write(project.files());
    output.progress("");
    report(project);
    return project.leftOut().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
  }

  private ImportFolder check() throws IOException {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw Failure.usage(packageName + " is no name of a package", "such as shop.model", null);
    }
    ImportFolder folder = new ImportFolder(out);
    if (!force && !folder.isEmpty()) {
      throw Failure.usage(
          out + " is not empty", "name a new folder, or write over it with --force", null);
    }
    return folder;
  }

  private ImportedProject project() throws SQLException {
    output.progress("reading the database");
    try (Connection connection = url.connect()) {
      CatalogContents contents =
          CatalogReader.readContents(
              connection, CatalogOptions.ALL.withNamespaces(new LinkedHashSet<>(schemas)));
      output.progress("writing records of " + contents.schema().tables().size() + " tables");
      return Importer.of(
          contents,
          new ImportOptions(packageName, out, Version.next(Clock.systemUTC().instant(), "")),
          Scratch.within(connection));
    }
  }

  private void report(ImportedProject project) {
    long sql = project.files().keySet().stream().filter(this::isSql).count();
    output.line(
        counted(project.records().size(), "record")
            + ", "
            + counted(sql, "SQL file")
            + " in "
            + out);
    project.notes().forEach(note -> output.line("  " + note));
    if (!project.leftOut().isEmpty()) {
      output.line("left out:");
      project.leftOut().forEach(one -> output.line("  " + one));
    }
    output.line("compile: javac @" + out.resolve("javac.args") + " -processorpath … -cp … -d …");
    Map<String, Object> result = new LinkedHashMap<>();
    Map<String, String> records = new LinkedHashMap<>();
    project.records().forEach((table, record) -> records.put(table.toString(), record));
    result.put("records", records);
    result.put("files", List.copyOf(project.files().keySet()));
    result.put("notes", project.notes());
    result.put("leftOut", project.leftOut().stream().map(NotManaged::toString).toList());
    output.result(result);
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private boolean isSql(String path) {
    return path.startsWith(ImportedProject.SQL);
  }
}
