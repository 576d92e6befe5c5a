package dev.rowan.schema.sql;

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

/** An object with another comment. */
final class Commented implements SchemaObject.Cases<SchemaObject> {
  private final String comment;

  private Commented(String comment) {
    this.comment = comment;
  }

  static SchemaObject with(SchemaObject object, String comment) {
    return object.match(new Commented(comment));
  }

  @Override
  public SchemaObject namespace(Namespace namespace) {
    return new Namespace(namespace.name(), comment);
  }

  @Override
  public SchemaObject extension(Extension extension) {
    return new Extension(extension.name(), extension.schema(), extension.version(), comment);
  }

  @Override
  public SchemaObject enumType(EnumType type) {
    return new EnumType(type.name(), type.labels(), comment);
  }

  @Override
  public SchemaObject domain(Domain domain) {
    return new Domain(
        domain.name(),
        domain.type(),
        domain.collation(),
        domain.defaultValue(),
        domain.notNull(),
        domain.checks(),
        comment);
  }

  @Override
  public SchemaObject compositeType(CompositeType type) {
    return new CompositeType(type.name(), type.attributes(), comment);
  }

  @Override
  public SchemaObject rangeType(RangeType type) {
    return new RangeType(
        type.name(),
        type.subtype(),
        type.operatorClass(),
        type.collation(),
        type.canonical(),
        type.subtypeDiff(),
        type.multirange(),
        comment);
  }

  @Override
  public SchemaObject sequence(Sequence sequence) {
    return new Sequence(
        sequence.name(),
        sequence.type(),
        sequence.options(),
        sequence.ownedBy(),
        sequence.unlogged(),
        comment);
  }

  @Override
  public SchemaObject table(Table table) {
    return table.withSettings(table.settings().withComment(comment));
  }

  @Override
  public SchemaObject view(View view) {
    return ViewEdit.comment(view, comment);
  }

  @Override
  public SchemaObject routine(Routine routine) {
    return new Routine(
        routine.name(),
        routine.arguments(),
        routine.kind(),
        routine.result(),
        routine.definition(),
        comment);
  }

  @Override
  public SchemaObject other(OtherObject object) {
    return new OtherObject(
        object.kind(), object.name(), object.identity(), object.definition(), comment);
  }
}
