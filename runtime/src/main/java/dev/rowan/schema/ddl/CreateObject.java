package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that make an object with all that belongs to it, its own comment last. */
final class CreateObject implements SchemaObject.Cases<List<String>> {
  private final Surroundings surroundings;

  CreateObject(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  List<String> of(SchemaObject object) {
    return object.match(this);
  }

  /** {@code public} is there in every new database. */
  @Override
  public List<String> namespace(Namespace namespace) {
    String condition = namespace.isPublic() ? "IF NOT EXISTS " : "";
    return commented(namespace, "CREATE SCHEMA " + condition + Sql.name(namespace.name()));
  }

  /** An administrator may have installed it before. */
  @Override
  public List<String> extension(Extension extension) {
    String schema = extension.schema();
    String version = extension.version();
    return commented(
        extension,
        "CREATE EXTENSION IF NOT EXISTS "
            + Sql.name(extension.name())
            + (schema.isEmpty() ? "" : " WITH SCHEMA " + Sql.identifier(schema))
            + (version.isEmpty() ? "" : " VERSION " + Sql.literal(version)));
  }

  @Override
  public List<String> enumType(EnumType type) {
    String labels = type.labels().stream().map(Sql::literal).collect(Collectors.joining(", "));
    return commented(type, "CREATE TYPE " + Sql.name(type.name()) + " AS ENUM (" + labels + ")");
  }

  @Override
  public List<String> domain(Domain domain) {
    StringBuilder text =
        new StringBuilder("CREATE DOMAIN ")
            .append(Sql.name(domain.name()))
            .append(" AS ")
            .append(Sql.type(domain.type()))
            .append(Clauses.collation(domain.collation()));
    if (domain.defaultValue() != null) {
      text.append(" DEFAULT ").append(ColumnText.defaultExpression(domain.defaultValue()));
    }
    NotNull notNull = domain.notNull();
    if (notNull != null) {
      text.append(notNull.name().isEmpty() ? "" : " CONSTRAINT " + Sql.identifier(notNull.name()));
      text.append(" NOT NULL");
    }
    List<String> statements = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (Check check : domain.checks()) {
      if (check.notValid()) {
        statements.add(
            "ALTER DOMAIN " + Sql.name(domain.name()) + " " + ConstraintText.added(check));
      } else {
        text.append("\n    ").append(ConstraintText.of(check));
      }
      comments.addAll(
          Comments.first(Comments.domainConstraint(domain.name(), check.name()), check.comment()));
    }
    statements.add(0, text.toString());
    statements.addAll(comments);
    statements.addAll(Comments.first(Targets.of(domain), domain.comment()));
    return statements;
  }

  @Override
  public List<String> compositeType(CompositeType type) {
    String attributes =
        type.attributes().stream()
            .map(CreateObject::attribute)
            .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE TYPE "
            + Sql.name(type.name())
            + " AS "
            + (type.attributes().isEmpty() ? "()" : attributes));
    type.attributes()
        .forEach(
            attribute ->
                statements.addAll(
                    Comments.first(
                        Comments.column(type.name(), attribute.name()), attribute.comment())));
    statements.addAll(Comments.first(Targets.of(type), type.comment()));
    return statements;
  }

  static String attribute(CompositeType.Attribute attribute) {
    return Sql.identifier(attribute.name())
        + " "
        + Sql.type(attribute.type())
        + Clauses.collation(attribute.collation());
  }

  @Override
  public List<String> rangeType(RangeType type) {
    List<String> options = new ArrayList<>();
    options.add("subtype = " + Sql.type(type.subtype()));
    if (type.operatorClass() != null) {
      options.add("subtype_opclass = " + Sql.name(type.operatorClass()));
    }
    if (type.collation() != null) {
      options.add("collation = " + Sql.name(type.collation()));
    }
    if (type.canonical() != null) {
      options.add("canonical = " + Sql.name(type.canonical()));
    }
    if (type.subtypeDiff() != null) {
      options.add("subtype_diff = " + Sql.name(type.subtypeDiff()));
    }
    if (type.multirange() != null) {
      options.add("multirange_type_name = " + Sql.name(type.multirange()));
    }
    return commented(
        type,
        "CREATE TYPE " + Sql.name(type.name()) + " AS RANGE (" + String.join(", ", options) + ")");
  }

  @Override
  public List<String> sequence(Sequence sequence) {
    return commented(
        sequence,
        "CREATE "
            + (sequence.unlogged() ? "UNLOGGED " : "")
            + "SEQUENCE "
            + Sql.name(sequence.name())
            + (sequence.type().equals(SqlType.BIGINT) ? "" : " AS " + Sql.type(sequence.type()))
            + Clauses.sequence(sequence.options())
            + (sequence.ownedBy() == null ? "" : " OWNED BY " + AlterSequence.owner(sequence)));
  }

  @Override
  public List<String> table(Table table) {
    return new CreateTable(table, surroundings).statements();
  }

  @Override
  public List<String> view(View view) {
    List<String> statements = new ArrayList<>();
    statements.add(ViewText.create(view));
    statements.addAll(ViewText.columns(view));
    view.parts()
        .forEach(
            part -> statements.addAll(new PartWriter(view.name(), false, surroundings).add(part)));
    if (!view.clusterOn().isEmpty()) {
      statements.add("ALTER " + Targets.of(view) + " " + AlterSettings.cluster(view.clusterOn()));
    }
    statements.addAll(Comments.first(Targets.of(view), view.comment()));
    return statements;
  }

  @Override
  public List<String> routine(Routine routine) {
    return commented(routine, routine.definition());
  }

  @Override
  public List<String> other(OtherObject object) {
    return commented(object, object.definition());
  }

  private static List<String> commented(SchemaObject object, String statement) {
    List<String> statements = new ArrayList<>();
    statements.add(statement);
    statements.addAll(Comments.first(Targets.of(object), object.comment()));
    return statements;
  }
}
