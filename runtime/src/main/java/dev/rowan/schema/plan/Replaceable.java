package dev.rowan.schema.plan;

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
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether PostgreSQL can turn an object into another of the same path by ALTER or CREATE OR
 * REPLACE; otherwise it is dropped and made again.
 */
final class Replaceable implements SchemaObject.Cases<Boolean> {
  private static final Pattern ARGUMENT_DEFAULT =
      Pattern.compile("\\s+(?:DEFAULT|=)\\s+[^,]*", Pattern.CASE_INSENSITIVE);

  private final SchemaObject after;

  private Replaceable(SchemaObject after) {
    this.after = after;
  }

  static boolean inPlace(SchemaObject before, SchemaObject after) {
    return before.match(new Replaceable(after));
  }

  @Override
  public Boolean namespace(Namespace namespace) {
    return true;
  }

  @Override
  public Boolean extension(Extension extension) {
    return true;
  }

  /** Labels can be added anywhere, but neither removed nor moved. */
  @Override
  public Boolean enumType(EnumType type) {
    return isSubsequence(type.labels(), ((EnumType) after).labels());
  }

  private static boolean isSubsequence(List<String> some, List<String> all) {
    int next = 0;
    for (String label : all) {
      if (next < some.size() && some.get(next).equals(label)) {
        next++;
      }
    }
    return next == some.size();
  }

  @Override
  public Boolean domain(Domain domain) {
    Domain to = (Domain) after;
    return domain.type().equals(to.type()) && Objects.equals(domain.collation(), to.collation());
  }

  /** ALTER TYPE appends, drops and changes attributes, but cannot move them. */
  @Override
  public Boolean compositeType(CompositeType type) {
    List<String> was = names(type);
    List<String> will = names((CompositeType) after);
    List<String> kept = was.stream().filter(will::contains).toList();
    return kept.size() <= will.size() && kept.equals(will.subList(0, kept.size()));
  }

  private static List<String> names(CompositeType type) {
    return type.attributes().stream().map(CompositeType.Attribute::name).toList();
  }

  @Override
  public Boolean rangeType(RangeType type) {
    RangeType to = (RangeType) after;
    RangeType uncommented =
        new RangeType(
            type.name(),
            type.subtype(),
            type.operatorClass(),
            type.collation(),
            type.canonical(),
            type.subtypeDiff(),
            type.multirange(),
            to.comment());
    return uncommented.equals(to);
  }

  @Override
  public Boolean sequence(Sequence sequence) {
    return true;
  }

  @Override
  public Boolean table(Table table) {
    return true;
  }

  @Override
  public Boolean view(View view) {
    View to = (View) after;
    if (view.materialized() != to.materialized()) {
      return false;
    }
    if (view.query().equals(to.query()) && shape(view.columns()).equals(shape(to.columns()))) {
      return view.accessMethod().equals(to.accessMethod());
    }
    List<String> was = shape(view.columns());
    List<String> will = shape(to.columns());
    return !view.materialized()
        && !was.isEmpty()
        && will.size() >= was.size()
        && will.subList(0, was.size()).equals(was);
  }

  private static List<String> shape(List<View.ViewColumn> columns) {
    return columns.stream().map(column -> column.name() + " " + column.type()).toList();
  }

  @Override
  public Boolean routine(Routine routine) {
    Routine to = (Routine) after;
    if (routine.definition().equals(to.definition())) {
      return true;
    }
    String was = arguments(routine);
    String will = arguments(to);
    boolean sameArguments =
        was.equals(will) || bare(was).equals(bare(will)) && defaults(was) <= defaults(will);
    return routine.kind() == to.kind()
        && routine.kind() != Routine.Kind.AGGREGATE
        && routine.result().equals(to.result())
        && sameArguments;
  }

  /** Returns what stands between the first parenthesis and the one that closes it. */
  private static String arguments(Routine routine) {
    String text = routine.definition();
    int start = text.indexOf('(');
    int depth = 0;
    for (int i = Math.max(0, start); i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return text.substring(start + 1, Math.max(start + 1, i)).strip();
      }
    }
    return text;
  }

  private static String bare(String arguments) {
    return ARGUMENT_DEFAULT.matcher(arguments).replaceAll("");
  }

  private static long defaults(String arguments) {
    return ARGUMENT_DEFAULT.matcher(arguments).results().count();
  }

  @Override
  public Boolean other(OtherObject object) {
    OtherObject to = (OtherObject) after;
    return object.definition().equals(to.definition());
  }
}
