package dev.rowan.processor;

import dev.rowan.processor.lower.Suggestion;
import dev.rowan.processor.report.Code;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.explain.Levels;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The options of the compiler's command line, as {@code -Arowan.migrations=src/main/resources/db}.
 *
 * @param migrations the folder of migrations and snapshot, if there is one
 * @param sql the folder of SQL files, if there is one
 * @param migration the name of the version to write, or {@code ""}
 * @param check what a difference between records and snapshot means
 * @param postgres the major version that migrations are for
 * @param schema the namespace of tables that do not say it
 * @param drop the pending drops to carry out: {@code orders.legacy_ref}
 * @param lint how grave warnings and hints are
 */
public record Options(
    Optional<Path> migrations,
    Optional<Path> sql,
    String migration,
    CheckMode check,
    int postgres,
    String schema,
    List<String> drop,
    Levels lint) {
  private static final String MIGRATIONS = "rowan.migrations";
  private static final String SQL = "rowan.sql";
  private static final String MIGRATION = "rowan.migration";
  private static final String CHECK = "rowan.check";
  private static final String POSTGRES = "rowan.postgres";
  private static final String SCHEMA = "rowan.schema";
  private static final String DROP = "rowan.drop";
  private static final String LINT = "rowan.lint";

  private static final int OLDEST = 14;
  private static final int NEWEST = 18;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  private static final String PREFIX = "rowan.";

  /** The names of all options. */
  public static final Set<String> NAMES =
      Set.of(MIGRATIONS, SQL, MIGRATION, CHECK, POSTGRES, SCHEMA, DROP, LINT);

  /** What a difference between records and snapshot means. */
  public enum CheckMode {
    /** A warning. */
    WARN,
    /** An error. */
    ERROR,
    /** Nothing: it is not looked for. */
    OFF
  }

  /** Is told what is wrong with the options. */
  public interface Problems {
    /** Nobody. */
    Problems IGNORED = (code, message, remedy) -> {};

    /** Takes one fault. */
    void report(Code code, String message, String remedy);
  }

  /** Reads the options; what is wrong with them is reported, and the default taken instead. */
  public static Options read(Map<String, String> given, Problems problems) {
    Reading reading = new Reading(given, problems);
    reading.names();
    Optional<Path> migrations = reading.path(MIGRATIONS);
    String migration = reading.migration();
    List<String> drop = reading.list(DROP);
    if (migrations.isEmpty() && (!migration.isEmpty() || !drop.isEmpty())) {
      problems.report(
          Code.OPTION_MISSING,
          (migration.isEmpty() ? DROP : MIGRATION) + " needs a folder to write to",
          "name it: -A" + MIGRATIONS + "=src/main/resources/db/migration");
    }
    return new Options(
        migrations,
        reading.path(SQL),
        migration,
        reading.check(),
        reading.postgres(),
        reading.schema(),
        drop,
        reading.lint());
  }

  private record Reading(Map<String, String> given, Problems problems) {
    /** Maven hands over {@code -Dx=} and an unset property alike as an empty text. */
    String text(String name, String otherwise) {
      String value = given.get(name);
      return value == null || value.isBlank() ? otherwise : value.strip();
    }

    void names() {
      given.keySet().stream()
          .filter(name -> name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
          .filter(name -> !NAMES.contains(name))
          .sorted()
          .forEach(
              name ->
                  problems.report(
                      Code.OPTION_UNKNOWN,
                      "there is no option " + name,
                      Suggestion.remedy(name, new TreeSet<>(NAMES))));
    }

    List<String> list(String name) {
      return Arrays.stream(text(name, "").split(",", -1))
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .toList();
    }

    Levels lint() {
      Levels levels = Levels.USUAL;
      for (String entry : list(LINT)) {
        try {
          levels = levels.with(entry);
        } catch (IllegalArgumentException none) {
          problems.report(
              Code.OPTION_VALUE,
              LINT + ": " + none.getMessage(),
              "give codes and their levels: -A" + LINT + "=ROWAN7013=error,ROWAN7016=off");
        }
      }
      return levels;
    }

    Optional<Path> path(String name) {
      try {
        String text = text(name, "");
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
      } catch (InvalidPathException noPath) {
        wrong(name, "not a path: " + noPath.getReason());
        return Optional.empty();
      }
    }

    String migration() {
      String name = text(MIGRATION, "");
      if (name.isEmpty() || NAME.matcher(name).matches()) {
        return name;
      }
      wrong(MIGRATION, "a name of letters, digits, _ and -, such as add_order_total");
      return "";
    }

    CheckMode check() {
      String mode = text(CHECK, "warn").toUpperCase(Locale.ROOT);
      for (CheckMode one : CheckMode.values()) {
        if (one.name().equals(mode)) {
          return one;
        }
      }
      wrong(CHECK, "one of warn, error, off");
      return CheckMode.WARN;
    }

    int postgres() {
      String version = text(POSTGRES, String.valueOf(NEWEST));
      for (int one = OLDEST; one <= NEWEST; one++) {
        if (version.equals(String.valueOf(one))) {
          return one;
        }
      }
      wrong(POSTGRES, "a major version from " + OLDEST + " to " + NEWEST);
      return NEWEST;
    }

    String schema() {
      String schema = text(SCHEMA, "public");
      if (ObjectName.isIdentifier(schema) && !schema.startsWith("pg_")) {
        return schema;
      }
      wrong(SCHEMA, "the name of a schema, not starting with pg_");
      return "public";
    }

    private void wrong(String name, String wanted) {
      problems.report(
          Code.OPTION_VALUE, name + "=" + given.get(name) + " is not understood", "give " + wanted);
    }
  }
}
