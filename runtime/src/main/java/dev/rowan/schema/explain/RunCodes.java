package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 40xx: running migrations; 41xx: the command line. */
final class RunCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              4001,
              "a lock that could not be had",
              "A long transaction holds the table; a migration does not wait for long, because all others would wait behind it.",
              "end that transaction (see pg_stat_activity), then run it again"),
          error(
              4002,
              "a version without an undo script",
              "Nothing says how to take it back.",
              "write undo/U….sql beside it, or restore a backup"),
          error(
              4003,
              "a version that could not be applied",
              "PostgreSQL refused a statement; what ran in the same transaction was taken back.",
              "mend what the message names and run it again"),
          error(
              4004,
              "a database with objects but without a history",
              "Nothing says which versions it has.",
              "take it as the state before the first version: --baseline"),
          error(
              4005,
              "a version that was edited after it ran",
              "Databases that have it would differ from those that are still to get it.",
              "put the file back as it was, and write what you want to change as a new version"),
          error(
              4006,
              "a version older than one that is applied",
              "Two branches were merged, and the order is not the one that was tried.",
              "where both can stand side by side, allow it: --out-of-order"),
          error(
              4007,
              "a version that could not be taken back",
              "PostgreSQL refused a statement of the undo script.",
              "mend what the message names and run it again"),
          error(
              4008,
              "an applied version that the folder does not have",
              "The file was deleted, or it is the folder of another database.",
              "bring the file back, or look whether this is the right folder"),
          error(
              4031,
              "a table whose partitions do not come with time",
              "Only a range of one date, timestamp or timestamptz tells which partition is next.",
              "partition it by RANGE of a time, or make its partitions by migrations"),
          error(
              4032,
              "rows of a new partition that must not leave the default one",
              "Taking them out would set off what hangs on deleting them: foreign keys, triggers.",
              "detach the default partition, run it again, insert its rows into the table"),
          error(
              4033,
              "a partition whose name cannot be had",
              "Another relation has it, or it is longer than PostgreSQL keeps names.",
              "rename what is in the way, or the table"),
          error(
              4034,
              "two runs that keep the partitions of one table",
              "Both would make the same partitions.",
              "wait for the other to end"),
          error(
              4101,
              "a command line that cannot be carried out",
              "A file or state that is named cannot be used.",
              "see rowan COMMAND --help"),
          error(
              4102,
              "a database that does not do what it is asked",
              "It cannot be reached, refuses the user, or refuses a statement.",
              "look at the message of the database"),
          error(
              4103,
              "a file that cannot be read or written",
              "The path is missing or its rights do not allow it.",
              "look at the path and its rights"));

  private RunCodes() {}
}
