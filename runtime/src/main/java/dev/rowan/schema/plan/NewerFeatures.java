package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import dev.rowan.schema.View;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a target asks for that its server does not have yet: {@code NULLS NOT DISTINCT} before
 * 15, a virtual generated column before 18.
 */
final class NewerFeatures {
  private static final int FIFTEEN = 15;
  private static final int EIGHTEEN = 18;

  private final int postgres;
  private final List<Finding> findings = new ArrayList<>();

  private NewerFeatures(int postgres) {
    this.postgres = postgres;
  }

  /** Returns a finding for each such thing that is new or another than before. */
  static List<Finding> of(Schema before, Schema after, int postgres) {
    NewerFeatures features = new NewerFeatures(postgres);
    if (postgres < EIGHTEEN) {
      for (SchemaObject object : after.objects().values()) {
        SchemaObject was = before.objects().get(object.path());
        if (!object.equals(was)) {
          features.object(object, was instanceof Relation relation ? relation : null);
        }
      }
    }
    return features.findings;
  }

  private void object(SchemaObject object, @Nullable Relation was) {
    if (object instanceof Sequence sequence) {
      needs(FIFTEEN, sequence.unlogged(), sequence.path(), "an UNLOGGED sequence");
    } else if (object instanceof View view) {
      boolean invoker = view.options().values().containsKey("security_invoker");
      needs(FIFTEEN, invoker, view.path(), "security_invoker");
    } else if (object instanceof Table table) {
      List<Column> known = was instanceof Table before ? before.columns() : List.of();
      table.columns().stream()
          .filter(column -> !known.contains(column) && !column.inherited())
          .forEach(column -> column(table, column));
    }
    if (object instanceof Relation relation) {
      List<TablePart> known = was == null ? List.of() : was.parts();
      relation.parts().stream()
          .filter(part -> !known.contains(part))
          .forEach(part -> part(part, part.path(relation.name())));
    }
  }

  private void column(Table table, Column column) {
    ObjectPath path = ObjectPath.column(table.name(), column.name());
    boolean virtual = column.value() instanceof ColumnValue.Generated made && made.virtual();
    needs(EIGHTEEN, virtual, path, "a virtual generated column");
    NotNull notNull = column.notNull();
    needs(EIGHTEEN, notNull != null && notNull.notValid(), path, "NOT NULL that is NOT VALID");
    needs(EIGHTEEN, notNull != null && notNull.noInherit(), path, "NOT NULL that is NO INHERIT");
  }

  private void part(TablePart part, ObjectPath path) {
    if (part instanceof Index index) {
      needs(FIFTEEN, index.nullsNotDistinct(), path, "NULLS NOT DISTINCT");
    } else if (part instanceof Unique unique) {
      needs(FIFTEEN, unique.nullsNotDistinct(), path, "NULLS NOT DISTINCT");
      needs(EIGHTEEN, unique.withoutOverlaps(), path, "WITHOUT OVERLAPS");
    } else if (part instanceof PrimaryKey key) {
      needs(EIGHTEEN, key.withoutOverlaps(), path, "WITHOUT OVERLAPS");
    } else if (part instanceof Check check) {
      needs(EIGHTEEN, check.notEnforced(), path, "NOT ENFORCED");
    } else if (part instanceof ForeignKey key) {
      needs(FIFTEEN, !key.onDeleteColumns().isEmpty(), path, "SET NULL of some columns");
      needs(EIGHTEEN, key.period(), path, "PERIOD");
      needs(EIGHTEEN, key.notEnforced(), path, "NOT ENFORCED");
    }
  }

  private void needs(int version, boolean used, ObjectPath path, String feature) {
    if (used && postgres < version) {
      findings.add(
          Refusal.NOT_IN_VERSION.error(
              path,
              feature + " came with PostgreSQL " + version + ", and the plan is for " + postgres,
              "plan for PostgreSQL " + version + " or later, or do without it"));
    }
  }
}
