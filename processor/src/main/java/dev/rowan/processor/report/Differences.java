package dev.rowan.processor.report;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Sql;
import dev.rowan.schema.plan.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The difference between records and migrations, a line a change, with its place in the source.
 *
 * <pre>{@code
 * + orders.gift_wrap  boolean NOT NULL      Order.java:23
 * ~ orders.note       text → varchar(500)   Order.java:20
 * - orders.remark     pending drop
 * }</pre>
 */
public final class Differences implements SchemaChange.Cases<Differences.Line> {
  private static final int SHOWN = 30;

  private Differences() {}

  /**
   * One change.
   *
   * @param sign {@code +}, {@code -} or {@code ~}
   * @param path what changes
   * @param what how it changes
   */
  record Line(String sign, ObjectPath path, String what) {}

  /**
   * Returns the lines.
   *
   * @param changes the changes
   * @param dropped what waits to be dropped from now on
   * @param place where in the source a path comes from, or {@code ""}
   */
  public static String of(
      List<SchemaChange> changes,
      Collection<PendingDrop> dropped,
      Function<ObjectPath, String> place) {
    List<ObjectPath> waiting = dropped.stream().map(PendingDrop::path).toList();
    List<Line> lines = new ArrayList<>();
    for (SchemaChange change : changes) {
      if (!waiting.contains(change.path())) {
        lines.add(change.match(new Differences()));
      }
    }
    waiting.forEach(path -> lines.add(new Line("-", path, "pending drop: stays until released")));
    List<Line> shown = lines.subList(0, Math.min(SHOWN, lines.size()));
    int names = width(shown, line -> Summary.words(line.path()));
    int whats = width(shown, Line::what);
    StringBuilder text = new StringBuilder();
    for (Line line : shown) {
      String name = pad(Summary.words(line.path()), names);
      String where = place.apply(line.path());
      text.append(text.length() == 0 ? "" : "\n")
          .append(
              (line.sign() + " " + name + "  " + pad(line.what(), whats) + "  " + where).strip());
    }
    return lines.size() > shown.size()
        ? text + "\n… and " + (lines.size() - shown.size()) + " more"
        : text.toString();
  }

  /** Returns how many lines there are. */
  public static int count(List<SchemaChange> changes, Collection<PendingDrop> dropped) {
    List<ObjectPath> waiting = dropped.stream().map(PendingDrop::path).toList();
    long others = changes.stream().filter(change -> !waiting.contains(change.path())).count();
    return (int) others + waiting.size();
  }

  private static int width(List<Line> lines, Function<Line, String> part) {
    return lines.stream()
        .map(part)
        .mapToInt(String::length)
        .filter(one -> one <= 60)
        .max()
        .orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String describe(Column column) {
    return Sql.type(column.type()) + (column.nullable() ? "" : " NOT NULL");
  }

  private static String describe(SchemaObject object) {
    if (object instanceof View view) {
      return view.materialized() ? "materialized" : "";
    }
    return object instanceof Table table ? table.columns().size() + " columns" : "";
  }

  /** Says what of an object changes that is made by one statement. */
  private static String describe(SchemaObject before, SchemaObject after) {
    List<String> all = new ArrayList<>();
    if (!before.comment().equals(after.comment())) {
      all.add("comment");
    }
    if (before instanceof View was && after instanceof View is) {
      Optional.of("query").filter(one -> !was.query().equals(is.query())).ifPresent(all::add);
      if (was.materialized() != is.materialized()) {
        all.add(is.materialized() ? "becomes materialized" : "no longer materialized");
      }
    } else if (before instanceof Routine was && after instanceof Routine is) {
      Optional.of("definition")
          .filter(one -> !was.definition().equals(is.definition()))
          .ifPresent(all::add);
    }
    return all.isEmpty() ? "definition" : String.join(", ", all);
  }

  @Override
  public Line addObject(SchemaChange.AddObject change) {
    return new Line("+", change.path(), describe(change.object()));
  }

  @Override
  public Line dropObject(SchemaChange.DropObject change) {
    return new Line("-", change.path(), "");
  }

  @Override
  public Line replaceObject(SchemaChange.ReplaceObject change) {
    return new Line("~", change.path(), describe(change.before(), change.after()));
  }

  @Override
  public Line renameObject(SchemaChange.RenameObject change) {
    return new Line("~", change.path(), "renamed to " + change.to().name());
  }

  @Override
  public Line replaceSettings(SchemaChange.ReplaceSettings change) {
    boolean comment = !change.before().comment().equals(change.after().comment());
    return new Line("~", change.path(), comment ? "comment" : "settings");
  }

  @Override
  public Line addColumn(SchemaChange.AddColumn change) {
    return new Line("+", change.path(), describe(change.column()));
  }

  @Override
  public Line dropColumn(SchemaChange.DropColumn change) {
    return new Line("-", change.path(), describe(change.column()));
  }

  @Override
  public Line replaceColumn(SchemaChange.ReplaceColumn change) {
    Column before = change.before();
    Column after = change.after();
    List<String> all = new ArrayList<>();
    if (!before.type().equals(after.type())) {
      all.add(Sql.type(before.type()) + " → " + Sql.type(after.type()));
    }
    if (before.nullable() != after.nullable()) {
      all.add(after.nullable() ? "may be null" : "NOT NULL");
    }
    Optional.of("default")
        .filter(one -> !Objects.equals(before.value(), after.value()))
        .ifPresent(all::add);
    Optional.of("comment")
        .filter(one -> !before.comment().equals(after.comment()))
        .ifPresent(all::add);
    return new Line("~", change.path(), String.join(", ", all));
  }

  @Override
  public Line renameColumn(SchemaChange.RenameColumn change) {
    return new Line("~", change.path(), "renamed to " + change.to());
  }

  @Override
  public Line addPart(SchemaChange.AddPart change) {
    return new Line("+", change.path(), change.path().kind().word());
  }

  @Override
  public Line dropPart(SchemaChange.DropPart change) {
    return new Line("-", change.path(), change.path().kind().word());
  }

  @Override
  public Line replacePart(SchemaChange.ReplacePart change) {
    return new Line("~", change.path(), change.path().kind().word());
  }

  @Override
  public Line renamePart(SchemaChange.RenamePart change) {
    return new Line("~", change.path(), "renamed to " + change.to());
  }
}
