package dev.rowan.processor;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.importing.ImportOptions;
import dev.rowan.runtime.importing.ImportedProject;
import dev.rowan.runtime.importing.Importer;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
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

/**
 * A database as a project.
 *
 * @param database what the database holds
 * @param project the project
 * @param folder where its files are written
 */
record Imported(Schema database, ImportedProject project, Path folder) {
  static final String PACKAGE = "library.model";

  /** Imports what a script makes. */
  static Imported script(String sql, Path folder) throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      run(connection, sql);
      return database(connection, folder);
    }
  }

  /** Imports a database. */
  static Imported database(Connection connection, Path folder) throws SQLException {
    CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
    return new Imported(
        contents.schema(),
        Importer.of(
            contents,
            new ImportOptions(PACKAGE, folder, new Version("20260102030405")),
            Scratch.within(connection)),
        folder);
  }

  /** Returns what PostgreSQL makes of a script. */
  static Schema schema(String sql) throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      run(connection, sql);
      return CatalogReader.read(connection);
    }
  }

  /** Runs a script. */
  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Returns the source of a type in the first package, or {@code ""}. */
  String source(String name) {
    return project
        .files()
        .getOrDefault(ImportedProject.SOURCES + "library/model/" + name + ".java", "");
  }

  /** Returns all sources by their paths in the folder of sources. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    project
        .files()
        .forEach(
            (path, text) -> {
              if (path.startsWith(ImportedProject.SOURCES)) {
                sources.put(path.substring(ImportedProject.SOURCES.length()), text);
              }
            });
    return sources;
  }

  /** Returns the paths of the SQL resources. */
  List<String> sql() {
    return project.files().keySet().stream()
        .filter(path -> path.startsWith(ImportedProject.SQL))
        .toList();
  }

  void write() throws IOException {
    for (Map.Entry<String, String> file : project.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
  }

  /** Compiles it as {@code javac.args} says; a difference from the baseline is an error. */
  Result compiled(TestCompiler compiler) throws IOException {
    write();
    List<String> options = new ArrayList<>(List.of("-Arowan.check=error"));
    for (String line : project.files().getOrDefault("javac.args", "").lines().toList()) {
      if (line.startsWith("\"-A")) {
        options.add(line.substring(1, line.length() - 1).replace("\\\\", "\\"));
      }
    }
    Path output = Files.createDirectories(folder.resolve("classes"));
    return compiler.compile(sources(), output, List.of(), options.toArray(String[]::new));
  }

  /** Returns what PostgreSQL makes of the schema that a compile wrote. */
  static Schema schema(Result compiled) throws IOException, SQLException {
    return schema(Files.readString(compiled.output().resolve("META-INF/rowan/schema.sql")));
  }
}
