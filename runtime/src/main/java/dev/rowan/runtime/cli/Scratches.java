package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.Scratch;

/** What {@code --scratch} stands for. */
final class Scratches {
  private static final String REMEDY =
      "--scratch takes a JDBC URL whose user may create databases, or the word embedded";

  private Scratches() {}

  static Scratch of(String text) {
    if (!text.equals("embedded")) {
      if (!States.isUrl(text)) {
        throw Failure.usage(text + " is no place for a copy", REMEDY, null);
      }
      return Scratch.onServer(text);
    }
    try {
      EmbeddedServer.url();
      return Scratch.embedded();
    } catch (LinkageError | RuntimeException e) {
      throw Failure.database(
          "no PostgreSQL can be started here: " + Failures.oneLine(e),
          "give a server: --scratch jdbc:postgresql://…",
          e);
    }
  }
}
