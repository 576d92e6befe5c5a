package dev.rowan.schema.ddl;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import dev.rowan.schema.change.RenamedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that change an object where it stands, for the pairs that {@link
 * dev.rowan.schema.change.InPlace} allows.
 */
final class AlterObject implements SchemaObject.Cases<List<String>> {
  private final SchemaObject before;
  private final boolean rerunnable;
  private final Surroundings surroundings;

  AlterObject(SchemaObject before, boolean rerunnable, Surroundings surroundings) {
    this.before = before;
    this.rerunnable = rerunnable;
    this.surroundings = surroundings;
  }

  /** Returns the statements that make the object before this one. */
  List<String> to(SchemaObject after) {
    List<String> statements = new ArrayList<>(after.match(this));
    statements.addAll(Comments.changed(Targets.of(after), before.comment(), after.comment()));
    return statements;
  }

  @Override
  public List<String> namespace(Namespace namespace) {
    return List.of();
  }

  @Override
  public List<String> extension(Extension extension) {
    Extension was = (Extension) before;
    List<String> statements = new ArrayList<>();
    String alter = "ALTER " + Targets.of(extension);
    if (!was.version().equals(extension.version())) {
      statements.add(
          alter
              + " UPDATE"
              + (extension.version().isEmpty() ? "" : " TO " + Sql.literal(extension.version())));
    }
    if (!was.schema().equals(extension.schema()) && !extension.schema().isEmpty()) {
      statements.add(alter + " SET SCHEMA " + Sql.identifier(extension.schema()));
    }
    return statements;
  }

  /** Each new label is placed by the one before it, or the first by the one after it. */
  @Override
  public List<String> enumType(EnumType type) {
    Optional<RenamedLabel> renamed = RenamedLabel.of(before, type);
    if (renamed.isPresent()) {
      return List.of(
          "ALTER TYPE %s RENAME VALUE %s TO %s"
              .formatted(
                  Sql.name(type.name()),
                  Sql.literal(renamed.get().from()),
                  Sql.literal(renamed.get().to())));
    }
    List<String> old = ((EnumType) before).labels();
    List<String> statements = new ArrayList<>();
    List<String> labels = type.labels();
    for (int i = 0; i < labels.size(); i++) {
      if (!old.contains(labels.get(i))) {
        boolean atEnd = !labels.subList(i, labels.size()).stream().anyMatch(old::contains);
        String place =
            old.isEmpty() || atEnd
                ? ""
                : i == 0
                    ? " BEFORE " + Sql.literal(old.get(0))
                    : " AFTER " + Sql.literal(labels.get(i - 1));
        statements.add(
            "ALTER TYPE "
                + Sql.name(type.name())
                + " ADD VALUE "
                + (rerunnable ? "IF NOT EXISTS " : "")
                + Sql.literal(labels.get(i))
                + place);
      }
    }
    return statements;
  }

  @Override
  public List<String> domain(Domain domain) {
    return new AlterDomain((Domain) before, domain).statements();
  }

  @Override
  public List<String> compositeType(CompositeType type) {
    boolean hasTables =
        surroundings.schema().tables().stream()
            .anyMatch(table -> type.name().equals(table.settings().ofType()));
    return AlterComposite.statements((CompositeType) before, type, hasTables);
  }

  @Override
  public List<String> rangeType(RangeType type) {
    return List.of();
  }

  @Override
  public List<String> sequence(Sequence sequence) {
    return AlterSequence.statements((Sequence) before, sequence);
  }

  @Override
  public List<String> table(Table table) {
    return List.of();
  }

  @Override
  public List<String> view(View view) {
    View was = (View) before;
    List<String> statements = new ArrayList<>();
    if (was.query().equals(view.query())) {
      statements.addAll(viewSettings(was, view));
    } else {
      statements.add(ViewText.createOrReplace(view));
    }
    for (ViewColumn column : view.columns()) {
      ViewColumn old =
          was.columns().stream()
              .filter(candidate -> candidate.name().equals(column.name()))
              .findFirst()
              .orElse(new ViewColumn(column.name(), column.type(), null, null, ""));
      statements.addAll(ViewText.column(view, old, column));
    }
    return statements;
  }

  private static List<String> viewSettings(View was, View view) {
    String alter = "ALTER " + Targets.of(view) + " ";
    List<String> statements = new ArrayList<>();
    AlterSettings.options(was.options(), view.options())
        .forEach(action -> statements.add(alter + action));
    if (!was.accessMethod().equals(view.accessMethod())) {
      String method = view.accessMethod().isEmpty() ? "heap" : view.accessMethod();
      statements.add(alter + "SET ACCESS METHOD " + Sql.identifier(method));
    }
    if (!was.tablespace().equals(view.tablespace())) {
      String tablespace = view.tablespace().isEmpty() ? "pg_default" : view.tablespace();
      statements.add(alter + "SET TABLESPACE " + Sql.identifier(tablespace));
    }
    if (was.unpopulated() != view.unpopulated()) {
      statements.add("REFRESH " + Targets.of(view) + (view.unpopulated() ? " WITH NO DATA" : ""));
    }
    if (!was.clusterOn().equals(view.clusterOn())) {
      statements.add(alter + AlterSettings.cluster(view.clusterOn()));
    }
    return statements;
  }

  @Override
  public List<String> routine(Routine routine) {
    return ((Routine) before).definition().equals(routine.definition())
        ? List.of()
        : List.of(CreatePart.orReplace(routine.definition()));
  }

  @Override
  public List<String> other(OtherObject object) {
    return List.of();
  }
}
