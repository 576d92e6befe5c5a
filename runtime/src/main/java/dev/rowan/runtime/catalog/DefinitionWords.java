package dev.rowan.runtime.catalog;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Step;
import java.util.List;

/** A whole column, part or object in a few words: for all but columns, how SQL defines it. */
final class DefinitionWords {
  private DefinitionWords() {}

  /** Returns the words for what is, or would be, at a path. */
  static String of(ObjectPath path, Record record) {
    if (record instanceof Column column) {
      return column(column);
    }
    if (record instanceof Table table) {
      int columns = table.columns().size();
      return "a table of " + columns + (columns == 1 ? " column" : " columns");
    }
    if (record instanceof TablePart part) {
      return statement(new SchemaChange.AddPart(ObjectPath.table(path.object()), part));
    }
    return record instanceof SchemaObject object && !(object instanceof Relation)
        ? statement(new SchemaChange.AddObject(object))
        : "a " + path.kind().word();
  }

  static String column(Column column) {
    ColumnValue value = column.value();
    return ValueWords.of(column.type())
        + (column.nullable() ? "" : " not null")
        + (value == null ? "" : given(value, ValueWords.of(value)));
  }

  private static String given(ColumnValue value, String words) {
    if (value instanceof ColumnValue.Identity) {
      return " generated " + words + " as identity";
    }
    return (value instanceof ColumnValue.DefaultValue ? " default " : " generated as ") + words;
  }

  private static String statement(SchemaChange add) {
    List<String> statements =
        new Ddl(PlanOptions.NEWEST, Schema.EMPTY).next(new Step.Apply(add, false));
    String first = statements.isEmpty() ? "there" : statements.get(0);
    String words = first.replaceAll("\\s*\\R\\s*", " ");
    return ValueWords.of(words.replaceFirst("^ALTER TABLE .*? ADD (?=CONSTRAINT)", ""));
  }
}
