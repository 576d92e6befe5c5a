package dev.rowan.schema.testing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes one table of a random schema.
 *
 * <p>Its key is {@code id}, always a bigint; a reference is a column that may be null; what must
 * not be null has a default; what is unique has none. Rows of one such table therefore fit any
 * other of its name.
 */
final class RandomTable {
  private static final List<SqlType> NUMBERS =
      List.of(
          SqlType.SMALLINT,
          SqlType.INTEGER,
          SqlType.BIGINT,
          SqlType.numeric(12, 2),
          SqlType.NUMERIC);
  private static final List<SqlType> STRINGS =
      List.of(SqlType.TEXT, SqlType.varchar(20), SqlType.varchar(40));

  private final ObjectName name;
  private final List<ObjectName> tables;
  private final boolean mood;
  private final boolean positive;
  private final Random random;
  private final List<Column> columns = new ArrayList<>();
  private final List<TablePart> parts = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();

  RandomTable(
      ObjectName name, List<ObjectName> tables, boolean mood, boolean positive, Random random) {
    this.name = name;
    this.tables = tables;
    this.mood = mood;
    this.positive = positive;
    this.random = random;
  }

  Table table() {
    id();
    values();
    references();
    rest();
    return new Table(name, settings(), columns, parts);
  }

  List<Sequence> sequences() {
    return sequences;
  }

  /** All tables that are referenced need their key; so all have it. */
  private void id() {
    Column id = Column.of("id", SqlType.BIGINT).withNotNull(NotNull.PLAIN).withComment(comment());
    switch (random.nextInt(4)) {
      case 0 -> id = id.withValue(identity(true));
      case 1 -> id = id.withValue(identity(false));
      case 2 -> id = id.withValue(serial());
      default -> {}
    }
    columns.add(id);
    parts.add(PrimaryKey.of(DefaultNames.of(name.name(), List.of(), "pkey"), List.of("id")));
  }

  private ColumnValue identity(boolean always) {
    SequenceOptions options =
        new SequenceOptions(null, null, null, null, rarely() ? 5L : null, false);
    return new ColumnValue.Identity(always, null, options);
  }

  private ColumnValue serial() {
    ObjectName sequence = name.sibling("serial_" + number());
    sequences.add(
        new Sequence(
            sequence,
            SqlType.BIGINT,
            SequenceOptions.DEFAULT,
            new ColumnName(name, "id"),
            false,
            ""));
    return new ColumnValue.DefaultValue(
        new Expression("nextval('%s'::regclass)".formatted(RandomSchemas.quoted(sequence))));
  }

  /** Tells the table from others in names. */
  private int number() {
    return RandomSchemas.TABLES.indexOf(name);
  }

  private void values() {
    number("n1");
    number("n2");
    string("s1");
    string("S 2");
    if (often()) {
      add("flag", SqlType.BOOLEAN, "false");
    }
    if (rarely()) {
      add("at", rarely() ? SqlType.TIMESTAMP : SqlType.TIMESTAMPTZ, "now()");
    }
    if (rarely()) {
      add("doc", SqlType.JSONB, "'{}'");
    }
    if (rarely()) {
      add("list", SqlType.TEXT.array(), "'{}'::text[]");
    }
    if (mood && often()) {
      add("mood", SqlType.named(RandomSchemas.MOOD), "'ok'");
    }
    if (positive && often()) {
      add("positive", SqlType.named(RandomSchemas.POSITIVE), "5");
    }
    if (has("n1") && rarely()) {
      columns.add(
          Column.of("twice", SqlType.NUMERIC)
              .withValue(
                  new ColumnValue.Generated(
                      new Expression("n1 * " + (2 + random.nextInt(2))), false)));
    }
  }

  private void number(String column) {
    if (often()) {
      add(column, any(NUMBERS), Integer.toString(random.nextInt(3)));
      if (rarely()) {
        parts.add(
            new Check(
                DefaultNames.of(name.name(), List.of(column), "check"),
                new Expression(column + " >= 0 and " + column + " < " + (900 + random.nextInt(2))),
                false,
                false,
                false,
                false,
                comment()));
      }
    }
  }

  private void string(String column) {
    if (often()) {
      columns.add(
          Column.of(column, any(STRINGS))
              .withCollation(rarely() ? ObjectName.unqualified("C") : null)
              .withComment(comment()));
      if (rarely()) {
        String constraint = DefaultNames.of(name.name(), List.of(column), "key");
        parts.add(
            new Unique(
                constraint,
                List.of(column),
                List.of(),
                false,
                rarely() ? Deferrability.DEFERRABLE : Deferrability.NOT_DEFERRABLE,
                false,
                StorageParameters.NONE,
                "",
                false,
                comment()));
      }
    }
  }

  private void add(String column, SqlType type, String defaultValue) {
    boolean required = random.nextBoolean();
    boolean hasDefault = required || rarely();
    columns.add(
        Column.of(column, type)
            .withNotNull(required ? NotNull.PLAIN : null)
            .withValue(
                hasDefault ? new ColumnValue.DefaultValue(new Expression(defaultValue)) : null)
            .withComment(comment()));
  }

  private void references() {
    for (ObjectName target : tables) {
      if (random.nextInt(4) > 1) {
        continue;
      }
      String column = "ref " + target.name().substring(0, Math.min(12, target.name().length()));
      if (!target.namespace().equals(RandomSchemas.PUBLIC)) {
        column += " there";
      }
      columns.add(Column.of(column, SqlType.BIGINT));
      parts.add(
          ForeignKey.of(
                  DefaultNames.of(name.name(), List.of(column), "fkey"),
                  List.of(column),
                  target,
                  List.of("id"))
              .withActions(any(UPDATES), any(List.of(ReferentialAction.values())))
              .withDeferrability(any(List.of(Deferrability.values()))));
      if (often()) {
        parts.add(
            Index.of(
                DefaultNames.of(name.name(), List.of(column), "idx"),
                List.of(IndexKey.column(column))));
      }
    }
  }

  private static final List<ReferentialAction> UPDATES =
      List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE);

  private void rest() {
    if (has("s1") && often()) {
      index("lower", IndexKey.expression(new Expression("lower(s1)")));
    }
    if (has("n1") && has("n2") && often()) {
      index("two", IndexKey.column("n1").withOrder(rarely(), any(NULLS)), IndexKey.column("n2"));
    }
    if (has("n1") && has("n2") && rarely()) {
      parts.add(
          new Statistics(
              "stats " + number(),
              name.namespace(),
              rarely() ? List.of("dependencies") : List.of(),
              List.of(IndexKey.column("n1"), IndexKey.column("n2")),
              rarely() ? 500 : null,
              comment()));
    }
    if (rarely()) {
      trigger();
    }
    if (rarely()) {
      parts.add(
          new Policy(
              "own rows",
              rarely(),
              any(List.of(Policy.Command.ALL, Policy.Command.SELECT)),
              List.of(),
              new Expression("id > " + random.nextInt(2)),
              null,
              comment()));
    }
  }

  private static final List<IndexKey.Nulls> NULLS = List.of(IndexKey.Nulls.values());

  private void index(String label, IndexKey... keys) {
    @Nullable Expression where = rarely() ? new Expression("id > " + random.nextInt(2)) : null;
    parts.add(
        new Index(
            DefaultNames.of(name.name(), List.of(label), "idx"),
            "btree",
            List.of(keys),
            false,
            false,
            rarely() ? List.of("id") : List.of(),
            where,
            rarely() ? new StorageParameters(Map.of("fillfactor", "80")) : StorageParameters.NONE,
            "",
            false,
            null,
            comment()));
  }

  private void trigger() {
    parts.add(
        new Trigger(
            "touched",
            rarely() ? Trigger.Timing.AFTER : Trigger.Timing.BEFORE,
            rarely() ? List.of("INSERT", "UPDATE") : List.of("UPDATE"),
            List.of(),
            rarely(),
            null,
            RandomSchemas.TOUCH,
            rarely() ? List.of("it's") : List.of(),
            "",
            "",
            false,
            Deferrability.NOT_DEFERRABLE,
            null,
            any(List.of(Trigger.Enabled.ORIGIN, Trigger.Enabled.DISABLED)),
            comment()));
  }

  private TableSettings settings() {
    return new TableSettings(
        false,
        null,
        null,
        List.of(),
        null,
        "",
        "",
        rarely() ? new StorageParameters(Map.of("fillfactor", "70")) : StorageParameters.NONE,
        rarely(),
        rarely(),
        rarely() ? new ReplicaIdentity(ReplicaIdentity.Mode.FULL, "") : ReplicaIdentity.DEFAULT,
        "",
        comment());
  }

  private boolean has(String column) {
    return columns.stream().anyMatch(there -> there.name().equals(column));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
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
