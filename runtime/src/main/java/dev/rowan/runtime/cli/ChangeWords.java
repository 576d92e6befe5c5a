package dev.rowan.runtime.cli;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.plan.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change as a line for people: {@code + orders.gift_wrap boolean not null}, {@code ~ orders.note
 * text → varchar(500)}, {@code - orders_status_idx}.
 */
final class ChangeWords implements SchemaChange.Cases<String> {
  private static final ChangeWords INSTANCE = new ChangeWords();

  private ChangeWords() {}

  static String of(SchemaChange change) {
    return change.match(INSTANCE);
  }

  private static String name(ObjectPath path) {
    return path.kind() == ObjectPath.Kind.COLUMN
        ? Summary.words(path)
        : path.kind().word() + " " + bare(path);
  }

  private static String bare(ObjectPath path) {
    String words = Summary.words(path);
    String kind = path.kind().word() + " ";
    return words.startsWith(kind) ? words.substring(kind.length()) : words;
  }

  @Override
  public String addObject(SchemaChange.AddObject change) {
    return "+ " + name(change.path());
  }

  @Override
  public String dropObject(SchemaChange.DropObject change) {
    return "- " + name(change.path());
  }

  @Override
  public String replaceObject(SchemaChange.ReplaceObject change) {
    return "~ "
        + name(change.path())
        + components((Record) change.before(), (Record) change.after());
  }

  @Override
  public String renameObject(SchemaChange.RenameObject change) {
    return "> " + name(change.from()) + " → " + change.to();
  }

  @Override
  public String replaceSettings(SchemaChange.ReplaceSettings change) {
    return "~ " + name(change.path()) + components(change.before(), change.after());
  }

  @Override
  public String addColumn(SchemaChange.AddColumn change) {
    return "+ " + name(change.path()) + "  " + definition(change.column());
  }

  @Override
  public String dropColumn(SchemaChange.DropColumn change) {
    return "- " + name(change.path()) + "  " + definition(change.column());
  }

  private static String definition(Column column) {
    return column.type() + (column.nullable() ? "" : " not null") + value(column.value());
  }

  private static String value(@Nullable ColumnValue value) {
    if (value instanceof ColumnValue.DefaultValue given) {
      return " default " + given.expression();
    }
    if (value instanceof ColumnValue.Identity) {
      return " identity";
    }
    return value instanceof ColumnValue.Generated made
        ? " generated as (" + made.expression() + ")"
        : "";
  }

  @Override
  public String replaceColumn(SchemaChange.ReplaceColumn change) {
    String was = definition(change.before());
    String will = definition(change.after());
    String rest =
        was.equals(will) ? components(change.before(), change.after()) : "  " + was + " → " + will;
    return "~ " + name(change.path()) + rest;
  }

  @Override
  public String renameColumn(SchemaChange.RenameColumn change) {
    return "> " + name(change.path()) + " → " + change.to();
  }

  @Override
  public String addPart(SchemaChange.AddPart change) {
    return "+ " + name(change.path()) + on(change.relation());
  }

  @Override
  public String dropPart(SchemaChange.DropPart change) {
    return "- " + name(change.path()) + on(change.relation());
  }

  @Override
  public String replacePart(SchemaChange.ReplacePart change) {
    return "~ "
        + name(change.path())
        + on(change.relation())
        + components((Record) change.before(), (Record) change.after());
  }

  @Override
  public String renamePart(SchemaChange.RenamePart change) {
    return "> " + name(change.path()) + on(change.relation()) + " → " + change.to();
  }

  private static String on(ObjectPath relation) {
    return " on " + bare(relation);
  }

  /** Returns which components of a definition differ. */
  private static String components(Record before, Record after) {
    List<String> names = new ArrayList<>();
    if (before.getClass() == after.getClass()) {
      for (var component : before.getClass().getRecordComponents()) {
        try {
          Object was = component.getAccessor().invoke(before);
          Object will = component.getAccessor().invoke(after);
          if (!Objects.equals(was, will)) {
            names.add(words(component.getName()));
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return names.isEmpty() ? "" : "  " + String.join(", ", names);
  }

  private static String words(String component) {
    return component.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
  }
}
