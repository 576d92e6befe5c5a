package dev.rowan.schema.change;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.CompositeType.Attribute;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.List;
import java.util.Objects;

/** Whether the object before can become this one without being dropped. */
final class ObjectInPlace implements SchemaObject.Cases<Boolean> {
  private final SchemaObject before;

  ObjectInPlace(SchemaObject before) {
    this.before = before;
  }

  @Override
  public Boolean namespace(Namespace namespace) {
    return true;
  }

  @Override
  public Boolean extension(Extension extension) {
    return true;
  }

  /** Labels can be added anywhere and renamed, but not removed or moved. */
  @Override
  public Boolean enumType(EnumType type) {
    List<String> kept =
        type.labels().stream().filter(((EnumType) before).labels()::contains).toList();
    return kept.equals(((EnumType) before).labels()) || RenamedLabel.of(before, type).isPresent();
  }

  @Override
  public Boolean domain(Domain domain) {
    Domain was = (Domain) before;
    return was.type().equals(domain.type()) && Objects.equals(was.collation(), domain.collation());
  }

  /** Attributes can be dropped, altered, and added at the end. */
  @Override
  public Boolean compositeType(CompositeType type) {
    List<String> old = ((CompositeType) before).attributes().stream().map(Attribute::name).toList();
    List<String> now = type.attributes().stream().map(Attribute::name).toList();
    List<String> kept = old.stream().filter(now::contains).toList();
    return now.subList(0, kept.size()).equals(kept);
  }

  @Override
  public Boolean rangeType(RangeType type) {
    RangeType was = (RangeType) before;
    return new RangeType(
            was.name(),
            was.subtype(),
            was.operatorClass(),
            was.collation(),
            was.canonical(),
            was.subtypeDiff(),
            was.multirange(),
            type.comment())
        .equals(type);
  }

  @Override
  public Boolean sequence(Sequence sequence) {
    return true;
  }

  /** A table changes by its columns, parts and settings. */
  @Override
  public Boolean table(Table table) {
    return before.equals(table);
  }

  /** CREATE OR REPLACE VIEW can add columns at the end; a materialized view keeps its query. */
  @Override
  public Boolean view(View view) {
    View was = (View) before;
    if (was.materialized() != view.materialized() || !was.parts().equals(view.parts())) {
      return false;
    }
    return was.query().equals(view.query()) || (!view.materialized() && addsColumns(was, view));
  }

  private static boolean addsColumns(View was, View view) {
    int known = was.columns().size();
    boolean all =
        was.columns().stream().noneMatch(column -> column.type().equals(ViewColumn.UNKNOWN));
    return all
        && known > 0
        && known <= view.columns().size()
        && signature(was.columns()).equals(signature(view.columns().subList(0, known)));
  }

  private static List<String> signature(List<ViewColumn> columns) {
    return columns.stream().map(column -> column.name() + " " + column.type()).toList();
  }

  /** CREATE OR REPLACE keeps kind, result and parameters. */
  @Override
  public Boolean routine(Routine routine) {
    Routine was = (Routine) before;
    boolean sameDefinition = was.definition().equals(routine.definition());
    boolean sameSignature =
        was.kind() == routine.kind()
            && was.result().equals(routine.result())
            && parameters(was.definition()).equals(parameters(routine.definition()));
    return sameDefinition || (sameSignature && routine.kind() != Routine.Kind.AGGREGATE);
  }

  /** Returns the first parentheses of a definition, white space aside. */
  private static List<String> parameters(String definition) {
    List<SqlTokens.Token> tokens = SqlTokens.telling(definition);
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is('(')) {
      open++;
    }
    int close = open < tokens.size() ? SqlTokens.closing(tokens, open) : -1;
    return tokens.subList(Math.min(open, tokens.size()), Math.max(close, open)).stream()
        .map(SqlTokens.Token::text)
        .toList();
  }

  @Override
  public Boolean other(OtherObject object) {
    return ((OtherObject) before).definition().equals(object.definition());
  }
}
