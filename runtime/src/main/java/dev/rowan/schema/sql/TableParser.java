package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.sql.TableElement.Like;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads CREATE TABLE, from the words before TABLE on. */
final class TableParser {
  private static final List<String> LIKE_ALL =
      List.of(
          "comments",
          "compression",
          "constraints",
          "defaults",
          "generated",
          "identity",
          "indexes",
          "statistics",
          "storage");

  private final Cursor cursor;
  private @Nullable Partitioning partitioning;
  private @Nullable PartitionOf partitionOf;
  private @Nullable ObjectName ofType;
  private List<ObjectName> inherits = List.of();
  private String accessMethod = "";
  private String tablespace = "";
  private StorageParameters options = StorageParameters.NONE;

  TableParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement table() {
    boolean local = cursor.acceptOneOf("global", "local") != null;
    boolean temporary = cursor.acceptOneOf("temporary", "temp") != null || local;
    boolean unlogged = cursor.accept("unlogged");
    cursor.expect("table");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    ObjectName name = cursor.name();
    ObjectName parent = null;
    if (cursor.accept("of")) {
      ofType = cursor.name();
    } else if (cursor.accept("partition", "of")) {
      parent = cursor.name();
    }
    boolean typed = ofType != null || parent != null;
    if (!typed && isQuery()) {
      return asQuery(name, ifNotExists, temporary, unlogged);
    }
    List<Located<TableElement>> elements =
        typed && !cursor.at('(')
            ? List.of()
            : cursor.list(() -> cursor.located(() -> element(name, typed)));
    if (parent != null) {
      partitionOf = new PartitionOf(parent, bound());
    }
    cursor.clauses(this::clause);
    cursor.expectEnd();
    return new Statement.CreateTable(
        name, ifNotExists, temporary, elements, settings(unlogged), null);
  }

  /** Whether AS follows, perhaps after a list of bare names and options. */
  private boolean isQuery() {
    int mark = cursor.mark();
    boolean found = false;
    while (!cursor.atEnd() && !found) {
      found = cursor.at("as");
      cursor.skipNested();
    }
    cursor.back(mark);
    return found;
  }

  private Statement asQuery(
      ObjectName name, boolean ifNotExists, boolean temporary, boolean unlogged) {
    if (cursor.at('(')) {
      cursor.skipNested();
    }
    cursor.clauses(this::clause);
    cursor.expect("as");
    return new Statement.CreateTable(
        name, ifNotExists, temporary, List.of(), settings(unlogged), cursor.restOfStatement());
  }

  private TableElement element(ObjectName table, boolean typed) {
    ConstraintParser constraints = new ConstraintParser(cursor, table.name());
    if (constraints.atTableConstraint()) {
      return constraints.tableConstraint();
    }
    return cursor.accept("like") ? like() : new ColumnParser(cursor, table.name()).column(typed);
  }

  private Like like() {
    ObjectName source = cursor.name();
    Set<String> including = new TreeSet<>();
    while (cursor.at("including") || cursor.at("excluding")) {
      boolean add = cursor.accept("including") || !cursor.accept("excluding");
      String what = cursor.label().toLowerCase(Locale.ROOT);
      List<String> named = what.equals("all") ? LIKE_ALL : List.of(what);
      if (add) {
        including.addAll(named);
      } else {
        named.forEach(including::remove);
      }
    }
    return new Like(source, including);
  }

  /** Reads DEFAULT or FOR VALUES …, verbatim. */
  Expression bound() {
    int mark = cursor.mark();
    if (!cursor.accept("default")) {
      cursor.expect("for", "values");
      if (cursor.accept("from")) {
        cursor.parenthesized();
        cursor.expect("to");
      } else if (!cursor.accept("in")) {
        cursor.expect("with");
      }
      cursor.parenthesized();
    }
    return new Expression(cursor.since(mark));
  }

  private boolean clause() {
    if (cursor.accept("partition", "by")) {
      partitioning = new Partitioning(strategy(), new KeyParser(cursor).keys());
    } else if (cursor.accept("inherits")) {
      inherits = cursor.list(cursor::name);
    } else if (cursor.accept("using")) {
      accessMethod = cursor.label();
    } else if (cursor.accept("with")) {
      options = new OptionParser(cursor).parameters();
    } else if (cursor.accept("without", "oids")) {
      return true;
    } else if (cursor.accept("tablespace")) {
      tablespace = cursor.identifier();
    } else if (cursor.accept("on", "commit")) {
      while (!cursor.atEnd() && !cursor.at("tablespace") && !cursor.at("as")) {
        cursor.skip();
      }
    } else {
      return false;
    }
    return true;
  }

  private Partitioning.Strategy strategy() {
    String word = cursor.label().toUpperCase(Locale.ROOT);
    for (Partitioning.Strategy strategy : Partitioning.Strategy.values()) {
      if (strategy.name().equals(word)) {
        return strategy;
      }
    }
    throw cursor.fault("expected RANGE, LIST or HASH");
  }

  private TableSettings settings(boolean unlogged) {
    return new TableSettings(
        unlogged,
        partitioning,
        partitionOf,
        inherits,
        ofType,
        accessMethod.equals("heap") ? "" : accessMethod,
        tablespace.equals("pg_default") ? "" : tablespace,
        options,
        false,
        false,
        ReplicaIdentity.DEFAULT,
        "",
        "");
  }
}
