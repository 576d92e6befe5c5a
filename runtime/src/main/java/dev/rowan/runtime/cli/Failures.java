package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.ScratchException;
import dev.rowan.runtime.migrate.MigrationException;
import dev.rowan.runtime.partition.PartitionException;
import dev.rowan.schema.snapshot.SnapshotFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Turns exceptions into what a person can use. */
final class Failures {
  private Failures() {}

  static Failure of(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        return failure;
      }
      if (cause instanceof MigrationException migration) {
        return Failure.of(migration.finding(), exception);
      }
      if (cause instanceof PartitionException partition) {
        return Failure.of(partition.finding(), exception);
      }
      if (cause instanceof ScratchException scratch) {
        return Failure.database(
            "no copy of the schema can be built to compare with: " + oneLine(scratch),
            "the user needs CREATE on the database, and to own its schemas",
            exception);
      }
      if (cause instanceof SQLException sql) {
        return Failure.database(oneLine(sql), remedy(sql), exception);
      }
      if (cause instanceof SnapshotFormatException format) {
        return Failure.usage(oneLine(format), "", exception);
      }
      if (cause instanceof NoSuchFileException file) {
        return Failure.usage("there is no file " + file.getFile(), "", exception);
      }
      if (cause instanceof IOException || cause instanceof UncheckedIOException) {
        return Failure.file(oneLine(cause), "", exception);
      }
    }
    return Failure.file(
        "this should not happen: "
            + exception.getClass().getSimpleName()
            + ": "
            + oneLine(exception),
        "tell Rowan's authors, with what the same command says with --stacktrace",
        exception);
  }

  private static String remedy(SQLException exception) {
    String state = exception.getSQLState() == null ? "" : exception.getSQLState();
    return switch (state) {
      case "08001", "08006", "08004" -> "is the server up, and the URL right?";
      case "28P01", "28000" -> "user and password may be given as parameters: ?user=…&password=…";
      case "3D000" -> "create the database first";
      case "55P03" -> "somebody holds a lock: try again";
      default -> state.isEmpty() ? "" : "SQLSTATE " + state;
    };
  }

  static String oneLine(Throwable exception) {
    String message = String.valueOf(exception.getMessage());
    return message.strip().replaceAll("\\s*\\R\\s*", " · ");
  }
}
