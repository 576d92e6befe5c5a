package dev.rowan.processor.check;

import dev.rowan.processor.lower.KeySql;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.lower.SqlText;
import dev.rowan.processor.lower.Suggestion;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.BareNames;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.SqlTokens.Kind;
import dev.rowan.schema.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL in annotations names columns that the table has, and looks into no other row.
 *
 * <p>The database would say so when the migration runs.
 */
final class SqlNameRule implements Rule {
  private static final String A_CHECK = "a check";

  /** What is a name to nobody but SQL. */
  private static final List<String> WORDS =
      List.of(
          "current_date",
          "current_role",
          "current_timestamp",
          "current_user",
          "false",
          "null",
          "session_user",
          "true");

  @Override
  public void check(Lowered lowered, Faults faults) {
    Names names = new Names(lowered, faults);
    for (Scope scope : lowered.columns().flatScopes()) {
      names.check(scope.marks(), scope);
      scope.marks().policies().forEach(view -> names.known(view.using(), scope));
      scope.marks().policies().forEach(view -> names.known(view.withCheck(), scope));
    }
    for (LoweredColumn column : lowered.columns().all()) {
      if (column.flat()) {
        Marks marks = column.component().marks();
        Scope scope = names.scope(column);
        names.check(marks, scope);
        marks.generated().ifPresent(view -> names.generated(view.expression(), column, scope));
        marks.defaultValue().ifPresent(view -> names.none(view.sql(), scope));
      }
    }
  }

  private static final class Names {
    private final Lowered lowered;
    private final Faults faults;
    private final Set<String> known;
    private final Set<String> generated;

    Names(Lowered lowered, Faults faults) {
      this.lowered = lowered;
      this.faults = faults;
      List<Column> columns = lowered.mapping().table().columns();
      this.known = columns.stream().map(Column::name).collect(Collectors.toSet());
      this.generated =
          columns.stream()
              .filter(column -> column.value() instanceof ColumnValue.Generated)
              .map(Column::name)
              .collect(Collectors.toSet());
    }

    /** Returns the record whose component a column is. */
    Scope scope(LoweredColumn column) {
      return lowered.columns().scopes().stream()
          .filter(scope -> scope.path().equals(column.holder()))
          .findFirst()
          .orElseThrow();
    }

    void check(Marks marks, Scope scope) {
      marks.checks().forEach(view -> alone(view.condition(), A_CHECK, scope));
      marks.uniques().forEach(view -> alone(view.where(), "a partial key", scope));
      marks.excludes().forEach(view -> alone(view.where(), "a constraint", scope));
      marks.excludes().forEach(view -> keys(view.columns(), scope));
      marks.indexes().forEach(view -> alone(view.where(), "a partial index", scope));
      marks.indexes().forEach(view -> keys(view.columns(), scope));
    }

    private void keys(Setting<List<String>> keys, Scope scope) {
      for (int i = 0; i < keys.value().size(); i++) {
        Spot spot = keys.spot().entry(i);
        KeySql.of(keys.value().get(i))
            .ifPresent(sql -> alone(new Setting<>(sql, true, spot), "an index", scope));
      }
    }

    /** SQL about one row. */
    private void alone(Setting<String> sql, String what, Scope scope) {
      if (isReadable(sql) && BareNames.hasQuery(sql.value())) {
        faults.add(
            Code.SQL_MALFORMED,
            sql.spot(),
            what + " sees one row, and cannot ask others by a SELECT",
            "refer to other rows by a foreign key, or keep it by a trigger in a SQL file");
      } else if (isReadable(sql)) {
        SqlCalls.check(sql, what, !what.equals(A_CHECK), faults);
      }
      known(sql, scope);
    }

    void known(Setting<String> sql, Scope scope) {
      for (Token token : names(sql)) {
        if (!isKnown(token)) {
          unknown(token, sql.spot(), scope);
        }
      }
    }

    void generated(Setting<String> sql, LoweredColumn column, Scope scope) {
      alone(sql, "a generated column", scope);
      for (Token token : names(sql)) {
        if (generated.contains(token.identifier())) {
          boolean itself = column.name().equals(token.identifier());
          faults.add(
              Code.SQL_NAME_NOT_THERE,
              sql.spot(),
              (itself ? "itself" : token.identifier() + ", generated too,")
                  + " cannot be what "
                  + column.name()
                  + " is computed from",
              "compute it from columns that are written");
        }
      }
    }

    /** A default knows no row yet. */
    void none(Setting<String> sql, Scope scope) {
      for (Token token : names(sql)) {
        if (known.contains(token.identifier())) {
          faults.add(
              Code.SQL_NAME_NOT_THERE,
              sql.spot(),
              "a default cannot be made from another column, such as " + token.text(),
              "compute it always, by @GeneratedColumn, or in Java");
        } else if (!isFaulty(token, scope)) {
          faults.add(
              Code.SQL_NAME_NOT_THERE,
              sql.spot(),
              token.text() + " would be a column, and a default has none",
              "a text is written @Default(\"" + token.text().replace("\"", "") + "\")");
        }
      }
    }

    /** What cannot be read is told already. */
    private static boolean isReadable(Setting<String> sql) {
      return SqlText.fault(sql.value()).isEmpty();
    }

    private static List<Token> names(Setting<String> sql) {
      return isReadable(sql) ? BareNames.in(sql.value()) : List.of();
    }

    /** A table's name stands for its whole row. */
    private boolean isKnown(Token token) {
      String name = Objects.requireNonNull(token.identifier());
      return known.contains(name) || lowered.columns().table().name().equals(name);
    }

    private void unknown(Token token, Spot spot, Scope scope) {
      if (isFaulty(token, scope)) {
        return;
      }
      List<String> columns =
          lowered.columns().all().stream()
              .filter(column -> column.holder().equals(scope.path()))
              .map(LoweredColumn::name)
              .toList();
      faults.add(
          Code.SQL_NAME_NOT_THERE,
          spot,
          scope.record().type().simpleName() + " has no column " + token.text(),
          Suggestion.closest(token.text(), Stream.of(columns, WORDS).flatMap(List::stream).toList())
              .map(close -> "did you mean " + close + "?")
              .orElseGet(
                  () ->
                      isMeantAsText(token)
                          ? text(token)
                          : "one of: " + String.join(", ", columns)));
    }

    private static boolean isMeantAsText(Token token) {
      return token.kind() == Kind.QUOTED
          || token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private static String text(Token token) {
      return "a text stands in single quotes: '" + token.text().replace("\"", "") + "'";
    }

    /** Whether it is a component that has no column for a fault of its own, reported already. */
    private boolean isFaulty(Token token, Scope scope) {
      return scope.record().components().stream()
          .map(ComponentView::name)
          .filter(name -> lowered.columns().find(scope.path() + name).isEmpty())
          .anyMatch(name -> Suggestion.areAlike(name, token.text()));
    }
  }
}
