package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.CatalogContents;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.runtime.catalog.ScratchDatabase;
import dev.rowan.runtime.cli.State.Form;
import dev.rowan.schema.PsqlText;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Reads what a STATE on the command line stands for. */
final class States {
  private static final String REMEDY =
      "a state is a JDBC URL, a .sql file, a snapshot (schema.rowan) or the word empty";

  private final Output output;

  States(Output output) {
    this.output = output;
  }

  /** Two states whose schemas compare. */
  record Pair(State from, State to) {}

  /** Reads two states; where only one is in stored form, the other is brought into it. */
  Pair read(String from, String to) throws SQLException, IOException {
    State start = read(from);
    State goal = read(to);
    if (start.form() == Form.WRITTEN && goal.form() == Form.STORED) {
      start = stored(start, to);
    } else if (goal.form() == Form.WRITTEN && start.form() == Form.STORED) {
      goal = stored(goal, from);
    }
    output.progress("");
    return new Pair(start, goal);
  }

  State read(String text) throws SQLException, IOException {
    if (text.equals("empty")) {
      return new State(Schema.EMPTY, Form.EMPTY, 0, List.of());
    }
    if (isUrl(text)) {
      return live(text);
    }
    Path file = file(text);
    return text.endsWith(".sql") ? script(file) : snapshot(file);
  }

  static boolean isUrl(String text) {
    return text.startsWith("jdbc:postgresql:");
  }

  static Path file(String text) {
    try {
      Path file = Path.of(text);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw Failure.usage(text + " is no state", REMEDY, e);
    }
    throw Failure.usage("there is no file " + text, REMEDY, null);
  }

  private State live(String url) throws SQLException {
    output.progress("reading the database");
    try (Connection connection = connect(url)) {
      return read(connection);
    }
  }

  private static State read(Connection connection) throws SQLException {
    CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
    return new State(contents.schema(), Form.STORED, contents.version(), contents.notManaged());
  }

  private static State snapshot(Path file) throws IOException {
    Snapshot snapshot = Snapshot.read(Files.readString(file));
    return new State(snapshot.schema(), Form.WRITTEN, 0, List.of());
  }

  private State script(Path file) throws SQLException, IOException {
    output.progress("loading " + file.getFileName() + " into an embedded server");
    String sql = PsqlText.withoutRows(Files.readString(file)).text();
    try (ScratchDatabase database = ScratchDatabase.create(EmbeddedServer.url())) {
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw Failure.usage(
            file + " does not load: " + String.valueOf(e.getMessage()).strip(), "", e);
      }
      try (Connection connection = database.connect()) {
        CatalogContents contents = CatalogReader.readContents(connection, CatalogOptions.ALL);
        return new State(contents.schema(), Form.STORED, 0, contents.notManaged());
      }
    }
  }

  /** Brings a schema into the stored form of the server that the other state lives on. */
  private State stored(State written, String other) throws SQLException {
    output.progress("building a scratch copy");
    if (!isUrl(other)) {
      Schema schema = Scratch.embedded().stored(written.schema());
      return new State(schema, Form.STORED, written.version(), written.notManaged());
    }
    try (Connection connection = connect(other)) {
      Schema schema = Scratch.within(connection).stored(written.schema());
      return new State(schema, Form.STORED, written.version(), written.notManaged());
    }
  }

  static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Returns the database at a JDBC URL. */
  static PGSimpleDataSource source(String url) {
    if (!isUrl(url)) {
      throw Failure.usage(
          url + " is no JDBC URL of PostgreSQL", "jdbc:postgresql://host/database?user=…", null);
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }
}
