package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a repository can ask for: all rows, and those that a key or an index serves. */
final class Queries {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final Constants constants;
  private final TypeName record;
  private final String noun;
  private final List<Operation> operations = new ArrayList<>();
  private final Map<String, String> keysets = new HashMap<>();

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
    String plural = Words.plural(noun);
    String count = constants.sql("COUNT", "SELECT count(*) FROM " + dml.table());
    String findAll =
        order.isEmpty()
            ? constants.sql("FIND_ALL", CodeBlock.of("SELECT"))
            : query("FIND_ALL", "", order);
    operations.add(
        new Operation(
            "findAll",
            Types.of(Types.STREAM, record),
            List.of(),
            "Streams all " + plural + sorted + ", in constant memory; close the stream.",
            statement("return sql.stream($N, $T.NONE)", findAll, Types.ARGUMENTS)));
    if (!order.isEmpty()) {
      operations.add(
          new Operation(
              "findAll",
              Types.of(Types.CURSORED_PAGE, record),
              List.of(ParameterSpec.builder(Types.PAGE_REQUEST, "page").build()),
              "Returns a page of all " + plural + sorted + ".",
              statement("return sql.page($N, $T.NONE, page)", findAll, Types.ARGUMENTS)));
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
    boolean paged = !leaves.key().isEmpty();
    String constant =
        paged
            ? query(Words.constant(finder.name()), where, finder.order())
            : constants.add(
                Types.of(Types.QUERY, record),
                Words.constant(finder.name()),
                CodeBlock.of(
                    "new $T(\n    $L)",
                    Types.of(Types.QUERY, record),
                    SqlLiteral.after("SELECT", "WHERE " + where + orderBy(finder), 90)));
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
    if (paged) {
      findPage(finder, constant, what);
    }
  }

  /** Without a key there is nothing that tells one row from the next. */
  private static String orderBy(Finder finder) {
    return finder.order().isEmpty() ? "" : " ORDER BY " + new KeysetSql(finder.order()).orderBy();
  }

  private void findLimited(Finder finder, String query, String what) {
    FinderParameters given = new FinderParameters(finder.columns());
    String limit = given.another("limit");
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.LIST, record),
            given.specsAnd(Types.LIMIT, limit),
            "Finds the " + String.format(what, " within a limit"),
            statement(
                "return $L.find($N,$W$N -> $L,$W$N)",
                given.sql(),
                query,
                given.to(),
                given.puts(),
                limit)));
  }

  private void findPage(Finder finder, String query, String what) {
    FinderParameters given = new FinderParameters(finder.columns());
    String request = given.another("page");
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.CURSORED_PAGE, record),
            given.specsAnd(Types.PAGE_REQUEST, request),
            "Returns a page of the " + String.format(what, ""),
            statement(
                "return $L.page($N,$W$N -> $L,$W$N)",
                given.sql(),
                query,
                given.to(),
                given.puts(),
                request)));
  }

  /** Adds a query and returns its constant. */
  private String query(String name, String condition, List<OrderKey> order) {
    return constants.add(
        Types.of(Types.QUERY, record),
        name,
        CodeBlock.of(
            "new $T(\n    SELECT, COUNT, $L, $N)",
            Types.of(Types.QUERY, record),
            SqlLiteral.of(condition),
            keyset(order)));
  }

  /** Returns the constant of an order; queries that sort alike share it. */
  private String keyset(List<OrderKey> order) {
    KeysetSql forth = new KeysetSql(order);
    return keysets.computeIfAbsent(forth.orderBy(), unknown -> keyset(forth, order));
  }

  private String keyset(KeysetSql forth, List<OrderKey> order) {
    KeysetSql back = forth.reversed();
    return constants.add(
        Types.of(Types.KEYSET, record),
        order.stream().map(OrderKey::constant).collect(Collectors.joining("_", "BY_", "")),
        CodeBlock.builder()
            .add("new $T($>$>\n", Types.of(Types.KEYSET, record))
            .add("$L,\n$L,\n", SqlLiteral.of(forth.orderBy()), SqlLiteral.of(forth.after()))
            .add("$L,\n$L,\n", SqlLiteral.of(back.orderBy()), SqlLiteral.of(back.after()))
            .add("$L,\n$L,\n$L)$<$<", order.size(), cursor(order), key(forth, order))
            .build());
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
