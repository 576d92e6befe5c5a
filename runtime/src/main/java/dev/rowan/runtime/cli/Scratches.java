package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.Scratch;

/** What {@code --scratch} stands for. */
final class Scratches {
  static final String EMBEDDED = "embedded";

  private static final String REMEDY =
      "--scratch takes a JDBC URL whose user may create databases, or the word embedded";

  private Scratches() {}

  static Scratch of(String text) {
    return Scratch.onServer(server(text));
  }

  /** Returns the JDBC URL of the server, which may be one that is started now. */
  static String server(String text) {
    if (!text.equals(EMBEDDED)) {
      if (!States.isUrl(text)) {
        throw Failure.usage(text + " is no place for a copy", REMEDY, null);
      }
      return text;
    }
    try {
      return EmbeddedServer.url();
    } catch (LinkageError | RuntimeException e) {
      throw Failure.database(
          "no PostgreSQL can be started here: " + Failures.oneLine(e),
          "give a server: --scratch jdbc:postgresql://…",
          e);
    }
  }
}
