package dev.rowan.schema.testing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes schemas that PostgreSQL takes, in the form that somebody writes them.
 *
 * <p>All names come from a small world: two schemas have much in common and differ in every way
 * that a change can have. What a name is used for is always of one kind, so that rows of one schema
 * fit the other: {@code n1} is a number of some type, {@code s1} a string.
 */
public final class RandomSchemas {
  static final String PUBLIC = "public";
  static final String OTHER = "Other \"place\"";
  static final ObjectName MOOD = new ObjectName(PUBLIC, "mood");
  static final ObjectName POSITIVE = new ObjectName(OTHER, "positive");
  static final ObjectName TOUCH = new ObjectName(PUBLIC, "touch");

  static final List<ObjectName> TABLES =
      List.of(
          new ObjectName(PUBLIC, "customers"),
          new ObjectName(PUBLIC, "orders"),
          new ObjectName(PUBLIC, "Order \"lines\""),
          new ObjectName(PUBLIC, "select"),
          new ObjectName(OTHER, "orders"),
          new ObjectName(OTHER, "a_table_with_a_name_that_is_as_long_as_postgresql_will_keep_it"));

  private final Random random;
  private final List<SchemaObject> objects = new ArrayList<>();

  private RandomSchemas(Random random) {
    this.random = random;
  }

  /** Returns a schema; the same for a random of the same seed. */
  public static Schema schema(Random random) {
    return new RandomSchemas(random).schema();
  }

  /** Returns a schema that has partitions and tables that inherit besides. */
  public static Schema withFamilies(Random random) {
    RandomSchemas schemas = new RandomSchemas(random);
    Schema plain = schemas.schema();
    List<Table> families = new RandomFamily(plain, random).tables();
    schemas.objects.addAll(families);
    families.stream().filter(RandomFamily::isRoot).forEach(schemas::view);
    return Schema.of(schemas.objects);
  }

  private Schema schema() {
    objects.add(new Namespace(ObjectName.unqualified(OTHER), comment()));
    boolean mood = often();
    if (mood) {
      objects.add(new EnumType(MOOD, labels(), comment()));
    }
    boolean positive = often();
    if (positive) {
      objects.add(domain());
    }
    if (rarely()) {
      objects.add(sequence());
    }
    objects.add(touch());
    TreeMap<String, ObjectName> there = new TreeMap<>();
    for (ObjectName table : TABLES) {
      if (often()) {
        there.put(table.toString(), table);
      }
    }
    List<Table> tables = new ArrayList<>();
    for (ObjectName table : there.values()) {
      RandomTable maker =
          new RandomTable(table, List.copyOf(there.values()), mood, positive, random);
      tables.add(maker.table());
      objects.addAll(maker.sequences());
    }
    objects.addAll(tables);
    tables.forEach(this::view);
    return Schema.of(objects);
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>(List.of("ok"));
    for (String label : new TreeSet<>(List.of("sad", "it's fine", "Happy"))) {
      if (random.nextBoolean()) {
        labels.add(label);
      }
    }
    return labels;
  }

  private Domain domain() {
    int most = 1000 + random.nextInt(3);
    return new Domain(
        POSITIVE,
        SqlType.INTEGER,
        null,
        rarely() ? new Expression("7") : null,
        null,
        List.of(Check.of("positive_check", new Expression("VALUE > 0 AND VALUE < " + most))),
        comment());
  }

  private Sequence sequence() {
    return new Sequence(
        new ObjectName(PUBLIC, "Free seq"),
        rarely() ? SqlType.INTEGER : SqlType.BIGINT,
        new SequenceOptions(
            null, 1L + random.nextInt(3), null, rarely() ? 1_000_000L : null, null, rarely()),
        null,
        false,
        comment());
  }

  /** A function whose body changes, and with it nothing else. */
  private Routine touch() {
    String body = rarely() ? "BEGIN RETURN NEW; END" : "BEGIN PERFORM 1; RETURN NEW; END";
    return new Routine(
        TOUCH,
        "",
        Routine.Kind.FUNCTION,
        "trigger",
        "CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$"
            + body
            + "$$",
        comment());
  }

  private void view(Table table) {
    if (rarely()) {
      List<String> columns =
          table.columns().stream()
              .map(Column::name)
              .filter(column -> column.equals("id") || often())
              .map(RandomSchemas::quoted)
              .toList();
      boolean materialized = rarely();
      List<TablePart> parts = materialized ? viewIndexes(table, columns) : List.of();
      objects.add(
          new View(
              new ObjectName(PUBLIC, "view_" + number(table)),
              materialized,
              new Expression(
                  "select %s from %s where id > 0"
                      .formatted(String.join(", ", columns), quoted(table.name()))),
              List.of(),
              StorageParameters.NONE,
              "",
              "",
              false,
              parts.isEmpty() || rarely() ? "" : parts.get(random.nextInt(parts.size())).name(),
              parts,
              comment()));
    }
  }

  private List<TablePart> viewIndexes(Table table, List<String> columns) {
    List<TablePart> indexes = new ArrayList<>();
    for (String column : List.of("id", "n1")) {
      if (columns.contains(quoted(column)) && often()) {
        String name = "view_" + number(table) + "_" + column;
        indexes.add(Index.of(name, List.of(IndexKey.column(column))));
      }
    }
    return indexes;
  }

  private static String number(Table table) {
    int number = TABLES.indexOf(table.name());
    return number < 0 ? table.name().name().replace(" ", "_") : "" + number;
  }

  static String quoted(ObjectName name) {
    return quoted(name.namespace()) + "." + quoted(name.name());
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  private String comment() {
    return random.nextInt(6) == 0 ? "it's no. " + random.nextInt(3) : "";
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private boolean rarely() {
    return random.nextInt(4) == 0;
  }
}
