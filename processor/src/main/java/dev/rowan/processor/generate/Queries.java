package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a repository can ask for: all rows, and those that a key or an index serves. */
final class Queries {
  private static final String PAGED = " LIMIT ? OFFSET ?";

  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final Constants constants;
  private final TypeName record;
  private final String noun;
  private final List<Operation> operations = new ArrayList<>();

  Queries(RecordMapping mapping, Leaves leaves, Dml dml, Constants constants) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.dml = dml;
    this.constants = constants;
    record = Types.name(mapping.type());
    noun = Words.spoken(mapping.type().simpleName());
  }

  List<Operation> all() {
    findAll();
    for (Finder finder : Finders.of(mapping.table(), leaves)) {
      if (finder.unique()) {
        findOne(finder);
      } else {
        findMany(finder);
      }
    }
    return operations;
  }

  private void findAll() {
    List<OrderKey> order = leaves.key().stream().map(OrderKey::ascending).toList();
    String sorted = sorted(order);
    String findAll =
        order.isEmpty()
            ? constants.sql("FIND_ALL", CodeBlock.of("SELECT"))
            : constants.sql("FIND_ALL", "SELECT", "ORDER BY " + new KeysetSql(order).orderBy());
    String count = constants.sql("COUNT", "SELECT count(*) FROM " + dml.table());
    String plural = Words.plural(noun);
    operations.add(
        new Operation(
            "findAll",
            Types.of(Types.STREAM, record),
            List.of(),
            "Streams all " + plural + sorted + ", in constant memory; close the stream.",
            statement("return sql.stream($N, $T.NONE)", findAll, Types.ARGUMENTS)));
    if (!order.isEmpty()) {
      String page = page("PAGE_ALL", findAll, "", order, CodeBlock.of("$N", count));
      operations.add(
          new Operation(
              "findAll",
              Types.of(Types.CURSORED_PAGE, record),
              List.of(ParameterSpec.builder(Types.PAGE_REQUEST, "page").build()),
              "Returns a page of all " + plural + sorted + ".",
              statement("return sql.page($N, $T.NONE, page)", page, Types.ARGUMENTS)));
    }
    operations.add(
        new Operation(
            "count",
            TypeName.LONG,
            List.of(),
            "Counts all " + plural + ".",
            statement("return sql.count($N, $T.NONE)", count, Types.ARGUMENTS)));
  }

  private void findOne(Finder finder) {
    String constant =
        constants.sql(
            Words.constant(finder.name()), "SELECT", "WHERE " + Dml.where(finder.columns()));
    FinderParameters given = new FinderParameters(finder.columns());
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.OPTIONAL, record),
            given.specs(),
            "Finds the " + noun + " with this " + spoken(finder) + ", if there is one.",
            statement(
                "return $L.findOne($N,$W$N -> $L)",
                given.sql(),
                constant,
                given.to(),
                given.puts())));
  }

  private void findMany(Finder finder) {
    String where = Dml.where(finder.columns());
    String orderBy =
        finder.order().isEmpty() ? "" : " ORDER BY " + new KeysetSql(finder.order()).orderBy();
    String constant =
        constants.sql(Words.constant(finder.name()), "SELECT", "WHERE " + where + orderBy);
    String what =
        Words.plural(noun) + " with this " + spoken(finder) + "%s" + sorted(finder.order()) + ".";
    FinderParameters given = new FinderParameters(finder.columns());
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.LIST, record),
            given.specs(),
            "Finds the " + String.format(what, ""),
            statement(
                "return $L.find($N,$W$N -> $L)", given.sql(), constant, given.to(), given.puts())));
    findLimited(finder, constant, what);
    if (!leaves.key().isEmpty()) {
      findPage(finder, constant, where, what);
    }
  }

  private void findLimited(Finder finder, String constant, String what) {
    FinderParameters given = new FinderParameters(finder.columns());
    String limit = given.another("limit");
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.LIST, record),
            given.specsAnd(Types.LIMIT, limit),
            "Finds the " + String.format(what, " within a limit"),
            statement(
                "return $L.find($N + $S,$W$N -> $L,$W$N)",
                given.sql(),
                constant,
                PAGED,
                given.to(),
                given.puts(),
                limit)));
  }

  private void findPage(Finder finder, String constant, String where, String what) {
    FinderParameters given = new FinderParameters(finder.columns());
    String request = given.another("page");
    String page =
        page(
            "PAGE_BY_" + Words.constant(finder.by()),
            constant,
            where,
            finder.order(),
            SqlLiteral.of("SELECT count(*) FROM " + dml.table() + " WHERE " + where));
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.CURSORED_PAGE, record),
            given.specsAnd(Types.PAGE_REQUEST, request),
            "Returns a page of the " + String.format(what, ""),
            statement(
                "return $L.page($N,$W$N -> $L,$W$N)",
                given.sql(),
                page,
                given.to(),
                given.puts(),
                request)));
  }

  /** Adds the statements of a page and returns their constant. */
  private String page(
      String name, String first, String where, List<OrderKey> order, CodeBlock count) {
    KeysetSql forth = new KeysetSql(order);
    KeysetSql back = forth.reversed();
    String and = "WHERE " + (where.isEmpty() ? "" : where + " AND ");
    return constants.add(
        Types.of(Types.KEYSET, record),
        name,
        CodeBlock.builder()
            .add("new $T<>($>$>\n$N + $S,\n", Types.KEYSET, first, PAGED)
            .add(beyond(and, forth))
            .add(beyond(and, back))
            .add("$L,\n$L,\n$L,\n$L)$<$<", count, cursor(order), order.size(), key(forth, order))
            .build());
  }

  private static CodeBlock beyond(String and, KeysetSql keyset) {
    return CodeBlock.of(
        "$L\n    + $S,\n",
        SqlLiteral.after("SELECT", and + keyset.after(), 0),
        " ORDER BY " + keyset.orderBy() + " LIMIT ?");
  }

  private static CodeBlock cursor(List<OrderKey> order) {
    return CodeBlock.of(
        "record -> $T.forKey($L)",
        Types.CURSOR,
        CodeBlock.join(
            order.stream().map(key -> ValueCode.stored(key.leaf(), "record")).toList(), ", "));
  }

  private static CodeBlock key(KeysetSql keyset, List<OrderKey> order) {
    List<CodeBlock> puts =
        keyset.sequence().stream().map(i -> put(order.get(i).leaf(), i)).toList();
    return CodeBlock.of(
        "(to, key) ->\n    to$L", CodeBlock.join(puts, puts.size() > 2 ? "\n        " : ""));
  }

  private static CodeBlock put(Leaf leaf, int index) {
    String get = leaf.nullable() ? "getOrNull" : "get";
    return ValueCode.put(
        leaf, CodeBlock.of("key.$N($L, $T.class)", get, index, leaf.shape().typeName().box()));
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  private static String spoken(Finder finder) {
    return Words.listed(finder.columns().stream().map(Leaf::path).toList());
  }

  private static String sorted(List<OrderKey> order) {
    return order.isEmpty()
        ? ""
        : order.stream()
            .map(OrderKey::spoken)
            .collect(Collectors.joining(", ", ", sorted by ", ""));
  }
}
