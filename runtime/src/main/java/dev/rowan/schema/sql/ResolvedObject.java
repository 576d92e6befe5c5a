package dev.rowan.schema.sql;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.List;
import java.util.Set;

/** An object with its name completed and the names that it refers to resolved. */
final class ResolvedObject implements SchemaObject.Cases<SchemaObject> {
  private static final Set<String> IN_NO_NAMESPACE =
      Set.of(
          "access method",
          "cast",
          "event trigger",
          "foreign data wrapper",
          "publication",
          "server",
          "transform");

  private final Scope scope;
  private final Located<Statement> statement;
  private final List<Located<ObjectName>> names;

  /**
   * Resolves the object of a statement.
   *
   * @param names the names in the statement's text that are to be completed
   */
  ResolvedObject(Scope scope, Located<Statement> statement, List<Located<ObjectName>> names) {
    this.scope = scope;
    this.statement = statement;
    this.names = names;
  }

  @Override
  public SchemaObject namespace(Namespace namespace) {
    return namespace;
  }

  @Override
  public SchemaObject extension(Extension extension) {
    return extension;
  }

  @Override
  public SchemaObject enumType(EnumType type) {
    return new EnumType(scope.created(type.name()), type.labels(), "");
  }

  @Override
  public SchemaObject domain(Domain domain) {
    return new Domain(
        scope.created(domain.name()),
        scope.type(domain.type()),
        scope.otherOrNull(domain.collation()),
        scope.expressionOrNull(domain.defaultValue()),
        domain.notNull(),
        domain.checks(),
        "");
  }

  @Override
  public SchemaObject compositeType(CompositeType type) {
    return new CompositeType(
        scope.created(type.name()),
        type.attributes().stream().map(attribute -> attribute(scope, attribute)).toList(),
        "");
  }

  static CompositeType.Attribute attribute(Scope scope, CompositeType.Attribute attribute) {
    return new CompositeType.Attribute(
        attribute.name(),
        scope.type(attribute.type()),
        scope.otherOrNull(attribute.collation()),
        attribute.comment());
  }

  @Override
  public SchemaObject rangeType(RangeType type) {
    return new RangeType(
        scope.created(type.name()),
        scope.type(type.subtype()),
        scope.otherOrNull(type.operatorClass()),
        scope.otherOrNull(type.collation()),
        scope.otherOrNull(type.canonical()),
        scope.otherOrNull(type.subtypeDiff()),
        type.multirange() == null ? null : scope.created(type.multirange()),
        "");
  }

  @Override
  public SchemaObject sequence(Sequence sequence) {
    ColumnName owner = sequence.ownedBy();
    return new Sequence(
        scope.created(sequence.name()),
        sequence.type(),
        sequence.options(),
        owner == null ? null : new ColumnName(scope.relation(owner.table()), owner.column()),
        sequence.unlogged(),
        "");
  }

  @Override
  public SchemaObject table(Table table) {
    return table;
  }

  @Override
  public SchemaObject view(View view) {
    return view;
  }

  @Override
  public SchemaObject routine(Routine routine) {
    return new Routine(
        scope.created(routine.name()),
        Signatures.resolved(routine.arguments(), scope),
        routine.kind(),
        Signatures.resolved(routine.result(), scope),
        completed(routine.definition()),
        "");
  }

  @Override
  public SchemaObject other(OtherObject object) {
    if (IN_NO_NAMESPACE.contains(object.kind())) {
      return object;
    }
    boolean complete = !object.name().namespace().isEmpty();
    return new OtherObject(
        object.kind(),
        scope.created(object.name()),
        complete ? object.identity() : prefix() + object.identity(),
        completed(object.definition()),
        "");
  }

  private String prefix() {
    return Identifiers.quoted(scope.path().get(0)) + ".";
  }

  /** Returns the text with a namespace before each of the names that have none. */
  String completed(String text) {
    StringBuilder completed = new StringBuilder(text);
    for (int i = names.size() - 1; i >= 0; i--) {
      Located<ObjectName> name = names.get(i);
      if (name.value().namespace().isEmpty()) {
        completed.insert(name.location().start() - statement.location().start(), prefix());
      }
    }
    return completed.toString();
  }
}
