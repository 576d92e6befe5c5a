package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Index;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.List;
import java.util.Set;

/** What LIKE copies from a table ({@code transformTableLikeClause}). */
final class Copy {
  private final Draft draft;
  private final Table source;
  private final Set<String> including;

  Copy(Draft draft, Table source, Set<String> including) {
    this.draft = draft;
    this.source = source;
    this.including = including;
  }

  List<Column> columns() {
    return Inheritance.columns(draft, source).stream().map(this::column).toList();
  }

  private Column column(Column from) {
    // From 18 on a NOT NULL has the name that it has in the source.
    ColumnBuilder edit = ColumnBuilder.builder(NotNulls.named(source, from));
    edit.inherited(false);
    edit.options(StorageParameters.NONE);
    edit.statisticsTarget(null);
    if (from.value() != null && !including.contains(word(from.value()))) {
      edit.value(null);
    }
    if (from.value() instanceof ColumnValue.Identity identity && edit.value() != null) {
      edit.value(new ColumnValue.Identity(identity.always(), null, identity.options()));
    }
    if (!including.contains("storage")) {
      edit.storage(Column.Storage.DEFAULT);
    }
    if (!including.contains("compression")) {
      edit.compression("");
    }
    if (!including.contains("comments")) {
      edit.comment("");
    }
    return edit.build();
  }

  private static String word(ColumnValue value) {
    return value.match(
        new ColumnValue.Cases<String>() {
          @Override
          public String defaultValue(ColumnValue.DefaultValue defaultValue) {
            return "defaults";
          }

          @Override
          public String identity(ColumnValue.Identity identity) {
            return "identity";
          }

          @Override
          public String generated(ColumnValue.Generated generated) {
            return "generated";
          }
        });
  }

  /** Checks keep their names, what has an index gets new ones. */
  void parts(PartAddition addition) {
    boolean comments = including.contains("comments");
    for (TablePart part : source.parts()) {
      TablePart copied = comments ? part : part.withComment("");
      if (copied instanceof Check check && including.contains("constraints")) {
        addition.constraint(new ConstraintDefinition(check, true, ""), false);
      } else if (including.contains("indexes") && copied instanceof Index index) {
        addition.index(index, false, false);
      } else if (including.contains("indexes")
          && (copied instanceof PrimaryKey
              || copied instanceof Unique
              || copied instanceof Exclusion)) {
        addition.constraint(new ConstraintDefinition((Constraint) copied, false, ""), false);
      } else if (including.contains("statistics")
          && copied instanceof dev.rowan.schema.Statistics) {
        addition.part(copied, false, false, false);
      }
    }
  }
}
