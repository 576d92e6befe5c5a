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
import java.util.Locale;

/**
 * What follows ALTER, DROP and COMMENT ON: {@code TABLE public.orders}, {@code FUNCTION
 * public.f(integer)}.
 */
final class Targets implements SchemaObject.Cases<String> {
  private static final Targets TARGETS = new Targets();

  private Targets() {}

  static String of(SchemaObject object) {
    return object.match(TARGETS);
  }

  @Override
  public String namespace(Namespace namespace) {
    return named("SCHEMA", namespace);
  }

  @Override
  public String extension(Extension extension) {
    return named("EXTENSION", extension);
  }

  @Override
  public String enumType(EnumType type) {
    return named("TYPE", type);
  }

  @Override
  public String domain(Domain domain) {
    return named("DOMAIN", domain);
  }

  @Override
  public String compositeType(CompositeType type) {
    return named("TYPE", type);
  }

  @Override
  public String rangeType(RangeType type) {
    return named("TYPE", type);
  }

  @Override
  public String sequence(Sequence sequence) {
    return named("SEQUENCE", sequence);
  }

  @Override
  public String table(Table table) {
    return named("TABLE", table);
  }

  @Override
  public String view(View view) {
    return named(view.materialized() ? "MATERIALIZED VIEW" : "VIEW", view);
  }

  @Override
  public String routine(Routine routine) {
    return named(routine.kind().name(), routine) + "(" + routine.arguments() + ")";
  }

  @Override
  public String other(OtherObject object) {
    return object.kind().toUpperCase(Locale.ROOT) + " " + object.identity();
  }

  private static String named(String kind, SchemaObject object) {
    return kind + " " + Sql.name(object.name());
  }
}
