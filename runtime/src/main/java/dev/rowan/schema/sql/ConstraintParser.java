package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Unique;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import dev.rowan.schema.sql.TableElement.NotNullDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads constraints of tables and columns. */
final class ConstraintParser {
  private final Cursor cursor;
  private final String table;

  ConstraintParser(Cursor cursor, String table) {
    this.cursor = cursor;
    this.table = table;
  }

  /** Whether a table constraint begins here, not a column. */
  boolean atTableConstraint() {
    return cursor.at("constraint")
        || cursor.at("check")
        || cursor.at("unique")
        || cursor.at("primary", "key")
        || cursor.at("foreign", "key")
        || (cursor.at("exclude") && (cursor.peek(1).is("using") || cursor.peek(1).is('(')))
        || cursor.at("not", "null");
  }

  /** Reads a table constraint. */
  TableElement tableConstraint() {
    String name = name();
    if (cursor.accept("not", "null")) {
      String column = cursor.identifier();
      Attributes attributes = attributes();
      return new NotNullDefinition(
          column, new NotNull(name == null ? "" : name, attributes.notValid, attributes.noInherit));
    }
    return constraint(name, null);
  }

  /** Reads {@code CONSTRAINT name}, or nothing. */
  @Nullable String name() {
    return cursor.accept("constraint") ? cursor.identifier() : null;
  }

  /**
   * Reads a constraint from its first key word on.
   *
   * @param name its name, or null
   * @param column the column that it stands with, or null for a table constraint
   */
  ConstraintDefinition constraint(@Nullable String name, @Nullable String column) {
    if (cursor.accept("check")) {
      Expression condition = cursor.parenthesized();
      Attributes attributes = attributes();
      return defined(
          name,
          new Check(
              nameOr(name, List.of(), "check"),
              condition,
              attributes.noInherit,
              attributes.notValid,
              attributes.notEnforced,
              false,
              ""));
    }
    if (cursor.accept("unique")) {
      return key(name, column, false);
    }
    if (cursor.accept("primary", "key")) {
      return key(name, column, true);
    }
    if (cursor.accept("exclude")) {
      return defined(name, exclusion(name));
    }
    if (column == null) {
      cursor.expect("foreign", "key");
      boolean[] period = new boolean[1];
      List<String> columns = cursor.list(() -> keyColumn(period));
      return defined(name, foreignKey(name, columns, period[0]));
    }
    return defined(name, foreignKey(name, List.of(column), false));
  }

  private static ConstraintDefinition defined(@Nullable String name, Constraint constraint) {
    return new ConstraintDefinition(constraint, name != null, "");
  }

  private String nameOr(@Nullable String name, List<String> columns, String label) {
    return name != null ? name : DefaultNames.of(table, columns, label);
  }

  private ConstraintDefinition key(
      @Nullable String name, @Nullable String column, boolean primary) {
    boolean distinct = !cursor.accept("nulls", "not", "distinct");
    cursor.accept("nulls", "distinct");
    String usingIndex = "";
    boolean[] withoutOverlaps = new boolean[1];
    List<String> columns;
    if (column != null) {
      columns = List.of(column);
    } else if (cursor.accept("using", "index")) {
      usingIndex = cursor.identifier();
      columns = List.of(usingIndex);
    } else {
      columns =
          cursor.list(
              () -> {
                String keyColumn = cursor.identifier();
                withoutOverlaps[0] |= cursor.accept("without", "overlaps");
                return keyColumn;
              });
    }
    IndexClauses index = indexClauses();
    Attributes attributes = attributes();
    if (primary) {
      String key =
          usingIndex.isEmpty() ? nameOr(name, List.of(), "pkey") : orIndex(name, usingIndex);
      return new ConstraintDefinition(
          new PrimaryKey(
              key,
              columns,
              index.include,
              attributes.deferrability(),
              withoutOverlaps[0],
              index.options,
              index.tablespace,
              false,
              ""),
          name != null || !usingIndex.isEmpty(),
          usingIndex);
    }
    List<String> named = new ArrayList<>(columns);
    named.addAll(index.include);
    String key = usingIndex.isEmpty() ? nameOr(name, named, "key") : orIndex(name, usingIndex);
    return new ConstraintDefinition(
        new Unique(
            key,
            columns,
            index.include,
            !distinct,
            attributes.deferrability(),
            withoutOverlaps[0],
            index.options,
            index.tablespace,
            false,
            ""),
        name != null || !usingIndex.isEmpty(),
        usingIndex);
  }

  private static String orIndex(@Nullable String name, String index) {
    return name != null ? name : index;
  }

  private Exclusion exclusion(@Nullable String name) {
    String method = cursor.accept("using") ? cursor.label() : "btree";
    List<Exclusion.Element> elements =
        cursor.list(
            () -> {
              IndexKey key = new KeyParser(cursor).key();
              cursor.expect("with");
              return new Exclusion.Element(key, operator());
            });
    IndexClauses index = indexClauses();
    Expression where = cursor.accept("where") ? cursor.parenthesized() : null;
    List<String> named =
        new ArrayList<>(IndexNames.columns(elements.stream().map(Exclusion.Element::key).toList()));
    named.addAll(index.include);
    return new Exclusion(
        nameOr(name, named, "excl"),
        method,
        elements,
        index.include,
        where,
        attributes().deferrability(),
        index.options,
        index.tablespace,
        false,
        "");
  }

  /** Reads {@code &&} or {@code OPERATOR(public.&&)}. */
  private String operator() {
    int mark = cursor.mark();
    if (cursor.accept("operator")) {
      cursor.skipNested();
    } else {
      while (!cursor.atEnd() && !cursor.at(',') && !cursor.at(')')) {
        cursor.skip();
      }
    }
    String operator = cursor.since(mark);
    if (operator.isEmpty()) {
      throw cursor.fault("expected an operator");
    }
    return operator;
  }

  private String keyColumn(boolean[] period) {
    if (cursor.at("period") && cursor.peek(1).identifier() != null) {
      cursor.skip();
      period[0] = true;
    }
    return cursor.identifier();
  }

  private ForeignKey foreignKey(@Nullable String name, List<String> columns, boolean period) {
    cursor.expect("references");
    ObjectName referenced = cursor.name();
    boolean[] also = new boolean[1];
    List<String> referencedColumns =
        cursor.at('(') ? cursor.list(() -> keyColumn(also)) : List.of();
    if (columns.isEmpty()
        || (!referencedColumns.isEmpty() && referencedColumns.size() != columns.size())) {
      throw cursor.fault("a foreign key needs as many columns as it references");
    }
    boolean full = false;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    List<String> onDeleteColumns = List.of();
    for (boolean more = true; more; ) {
      if (cursor.accept("match")) {
        full = "full".equals(cursor.acceptOneOf("full", "simple"));
      } else if (cursor.accept("on", "update")) {
        onUpdate = action();
      } else if (cursor.accept("on", "delete")) {
        onDelete = action();
        onDeleteColumns = cursor.at('(') ? cursor.list(cursor::identifier) : List.of();
      } else {
        more = false;
      }
    }
    Attributes attributes = attributes();
    return new ForeignKey(
        nameOr(name, columns, "fkey"),
        columns,
        referenced,
        referencedColumns,
        full ? ForeignKey.MatchType.FULL : ForeignKey.MatchType.SIMPLE,
        onUpdate,
        onDelete,
        onDeleteColumns,
        attributes.deferrability(),
        period,
        attributes.notValid,
        attributes.notEnforced,
        false,
        "");
  }

  private ReferentialAction action() {
    if (cursor.accept("cascade")) {
      return ReferentialAction.CASCADE;
    }
    if (cursor.accept("restrict")) {
      return ReferentialAction.RESTRICT;
    }
    if (cursor.accept("set", "null")) {
      return ReferentialAction.SET_NULL;
    }
    if (cursor.accept("set", "default")) {
      return ReferentialAction.SET_DEFAULT;
    }
    cursor.expect("no", "action");
    return ReferentialAction.NO_ACTION;
  }

  private IndexClauses indexClauses() {
    List<String> include = cursor.accept("include") ? cursor.list(cursor::identifier) : List.of();
    StorageParameters options =
        cursor.accept("with") ? new OptionParser(cursor).parameters() : StorageParameters.NONE;
    String tablespace = cursor.accept("using", "index", "tablespace") ? cursor.identifier() : "";
    return new IndexClauses(include, options, tablespace);
  }

  private record IndexClauses(List<String> include, StorageParameters options, String tablespace) {}

  /** Reads what stands after a constraint, in any order. */
  Attributes attributes() {
    Attributes attributes = new Attributes();
    cursor.clauses(() -> attributes.accept(cursor));
    return attributes;
  }

  /** {@code DEFERRABLE INITIALLY DEFERRED NOT VALID NOT ENFORCED NO INHERIT}. */
  static final class Attributes {
    boolean notValid;
    boolean noInherit;
    boolean notEnforced;
    boolean deferrabilitySaid;
    boolean enforcementSaid;
    private boolean deferrable;
    private boolean deferred;

    Deferrability deferrability() {
      return deferred
          ? Deferrability.INITIALLY_DEFERRED
          : deferrable ? Deferrability.DEFERRABLE : Deferrability.NOT_DEFERRABLE;
    }

    private boolean accept(Cursor cursor) {
      if (cursor.accept("not", "valid")) {
        notValid = true;
      } else if (cursor.accept("no", "inherit")) {
        noInherit = true;
      } else if (cursor.accept("not", "enforced")) {
        notEnforced = true;
        enforcementSaid = true;
      } else if (cursor.accept("enforced")) {
        enforcementSaid = true;
      } else if (cursor.accept("not", "deferrable")) {
        deferrable = false;
        deferrabilitySaid = true;
      } else if (cursor.accept("deferrable")) {
        deferrable = true;
        deferrabilitySaid = true;
      } else if (cursor.accept("initially", "deferred")) {
        deferred = true;
        deferrabilitySaid = true;
      } else if (cursor.accept("initially", "immediate")) {
        deferred = false;
        deferrabilitySaid = true;
      } else {
        return false;
      }
      return true;
    }
  }
}
