package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Domain;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds for the expressions of a stored schema the plainest text that PostgreSQL stores alike.
 *
 * <p>Each column and part with an expression starts with the plainest of its {@link PlainSql#ways};
 * a scratch copy of the whole is compared with the stored schema, and what came out otherwise tries
 * its next way. The last way is the stored text itself.
 */
final class Plainness {
  private static final int LAST = 3;

  private final Schema stored;
  private final Scratch scratch;
  private final Map<ObjectPath, Integer> ways = new HashMap<>();
  private final Set<ObjectPath> changed = new LinkedHashSet<>();

  private Plainness(Schema stored, Scratch scratch) {
    this.stored = stored;
    this.scratch = scratch;
  }

  /**
   * A schema in plain words.
   *
   * @param schema the schema
   * @param unproven why no scratch copy could be made, so that all is as stored; or {@code ""}
   * @param unsettled what PostgreSQL stores otherwise whatever one writes
   */
  record Plain(Schema schema, String unproven, List<ObjectPath> unsettled) {
    Plain {
      unsettled = List.copyOf(unsettled);
    }
  }

  /** Returns a stored schema with all expressions of its tables in plain words. */
  static Plain of(Schema stored, Scratch scratch) {
    return new Plainness(stored, scratch).find();
  }

  private Plain find() {
    Schema plain = written();
    try {
      for (int round = 0; round <= LAST; round++) {
        Set<ObjectPath> others = differing(plain);
        List<ObjectPath> hopeless = others.stream().filter(path -> way(path) == LAST).toList();
        if (others.size() == hopeless.size()) {
          return new Plain(plain, "", hopeless);
        }
        others.forEach(path -> ways.merge(path, 1, (way, one) -> Math.min(LAST, way + one)));
        plain = written();
      }
      return new Plain(plain, "", List.of());
    } catch (SQLException impossible) {
      return new Plain(stored, String.valueOf(impossible.getMessage()), List.of());
    }
  }

  private int way(ObjectPath path) {
    return ways.getOrDefault(path, 0);
  }

  /** Returns the schema with each expression written in the way that it has come to. */
  private Schema written() {
    changed.clear();
    Map<ObjectPath, SchemaObject> objects = new TreeMap<>(stored.objects());
    stored.tables().forEach(table -> objects.put(table.path(), written(table)));
    stored.all(Domain.class).forEach(domain -> objects.put(domain.path(), written(domain)));
    return new Schema(new TreeMap<>(objects));
  }

  private Table written(Table table) {
    List<Column> columns =
        table.columns().stream()
            .map(column -> written(ObjectPath.column(table.name(), column.name()), column))
            .toList();
    List<TablePart> parts =
        table.parts().stream().map(part -> written(part.path(table.name()), part)).toList();
    Partitioning split = table.settings().partitioning();
    TableSettings settings =
        split == null
            ? table.settings()
            : table
                .settings()
                .withPartitioning(
                    new Partitioning(split.strategy(), written(table.path(), split.keys())));
    return table.withColumns(columns).withParts(parts).withSettings(settings);
  }

  private List<IndexKey> written(ObjectPath path, List<IndexKey> keys) {
    return keys.stream()
        .map(
            key ->
                key.expression() == null
                    ? key
                    : new IndexKey(
                        null,
                        words(path).apply(key.expression()),
                        key.descending(),
                        key.nulls(),
                        key.collation(),
                        key.operatorClass(),
                        key.operatorClassOptions()))
        .toList();
  }

  private Domain written(Domain domain) {
    Function<Expression, Expression> words = words(domain.path());
    Expression value = domain.defaultValue();
    return new Domain(
        domain.name(),
        domain.type(),
        domain.collation(),
        value == null ? null : words.apply(value),
        domain.notNull(),
        domain.checks().stream().map(check -> written(words, check)).toList(),
        domain.comment());
  }

  private static Check written(Function<Expression, Expression> words, Check check) {
    return new Check(
        check.name(),
        words.apply(check.expression()),
        check.noInherit(),
        check.notValid(),
        check.notEnforced(),
        false,
        check.comment());
  }

  private Column written(ObjectPath path, Column column) {
    return column.value() instanceof ColumnValue.DefaultValue value
        ? column.withValue(new ColumnValue.DefaultValue(words(path).apply(value.expression())))
        : column.value() instanceof ColumnValue.Generated generated
            ? column.withValue(
                new ColumnValue.Generated(
                    words(path).apply(generated.expression()), generated.virtual()))
            : column;
  }

  private TablePart written(ObjectPath path, TablePart part) {
    if (part instanceof Check check && !check.inherited()) {
      return written(words(path), check);
    }
    if (part instanceof Policy policy) {
      return new Policy(
          policy.name(),
          policy.restrictive(),
          policy.command(),
          policy.roles(),
          policy.using() == null ? null : words(path).apply(policy.using()),
          policy.withCheck() == null ? null : words(path).apply(policy.withCheck()),
          policy.comment());
    }
    return part instanceof Index index && index.attachedTo() == null ? written(path, index) : part;
  }

  private Index written(ObjectPath path, Index index) {
    Expression where = index.where();
    return new Index(
        index.name(),
        index.method(),
        written(path, index.keys()),
        index.unique(),
        index.nullsNotDistinct(),
        index.include(),
        where == null ? null : words(path).apply(where),
        index.options(),
        index.tablespace(),
        index.invalid(),
        index.attachedTo(),
        index.comment());
  }

  private Function<Expression, Expression> words(ObjectPath path) {
    changed.add(path);
    return expression -> {
      List<Expression> choice = PlainSql.ways(expression);
      return way(path) == LAST ? expression : choice.get(Math.min(way(path), choice.size() - 1));
    };
  }

  /**
   * Returns what the scratch copy stores otherwise. If PostgreSQL refuses the copy, the culprits
   * are found by halves and count as such.
   */
  private Set<ObjectPath> differing(Schema plain) throws SQLException {
    try {
      return changes(scratch.stored(plain));
    } catch (SQLException refused) {
      return culprits(List.copyOf(changed), refused);
    }
  }

  private Set<ObjectPath> changes(Schema copy) {
    Set<ObjectPath> differing = new LinkedHashSet<>();
    stored.all(Domain.class).stream()
        .filter(domain -> !copy.find(domain.path()).equals(Optional.of(domain)))
        .forEach(domain -> differing.add(domain.path()));
    for (Table table : stored.tables()) {
      Table made = copy.table(table.name()).orElse(table);
      boolean split =
          Objects.equals(made.settings().partitioning(), table.settings().partitioning());
      if (changed.contains(table.path()) && !split) {
        differing.add(table.path());
      }
      Map<ObjectPath, TablePart> parts = new HashMap<>();
      made.parts().forEach(part -> parts.put(part.path(table.name()), part));
      for (Column column : table.columns()) {
        ObjectPath path = ObjectPath.column(table.name(), column.name());
        if (changed.contains(path)
            && !made.column(column.name()).map(column::equals).orElse(false)) {
          differing.add(path);
        }
      }
      for (TablePart part : table.parts()) {
        ObjectPath path = part.path(table.name());
        if (changed.contains(path) && !part.equals(parts.get(path))) {
          differing.add(path);
        }
      }
    }
    return differing;
  }

  private Set<ObjectPath> culprits(Collection<ObjectPath> suspects, SQLException refused)
      throws SQLException {
    List<ObjectPath> all = suspects.stream().filter(path -> way(path) < LAST).toList();
    if (all.isEmpty() || !builds(List.of(), all)) {
      throw refused;
    }
    Set<ObjectPath> found = new LinkedHashSet<>();
    search(all, all, found);
    return found;
  }

  /** Finds those of some suspects whose way is refused, while all others are as stored. */
  private void search(List<ObjectPath> some, List<ObjectPath> all, Set<ObjectPath> found) {
    if (builds(some, all)) {
      return;
    }
    if (some.size() == 1) {
      found.addAll(some);
      return;
    }
    int half = some.size() / 2;
    search(some.subList(0, half), all, found);
    search(some.subList(half, some.size()), all, found);
  }

  private boolean builds(List<ObjectPath> some, List<ObjectPath> all) {
    Map<ObjectPath, Integer> before = new HashMap<>(ways);
    all.forEach(path -> ways.put(path, LAST));
    some.forEach(path -> ways.put(path, before.getOrDefault(path, 0)));
    try {
      return !scratch.stored(written()).isEmpty();
    } catch (SQLException refused) {
      return false;
    } finally {
      ways.clear();
      ways.putAll(before);
    }
  }
}
