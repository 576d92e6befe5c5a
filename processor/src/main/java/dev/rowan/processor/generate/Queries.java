package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a repository can ask for: the rows that a key or an index serves. */
final class Queries {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Keysets keysets;
  private final Constants constants;
  private final TypeName record;
  private final String noun;
  private final List<Operation> operations = new ArrayList<>();

  Queries(RecordMapping mapping, Leaves leaves, Keysets keysets, Constants constants) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.keysets = keysets;
    this.constants = constants;
    record = Types.name(mapping.type());
    noun = Words.spoken(mapping.type().simpleName());
  }

  List<Operation> all() {
    for (Finder finder : Finders.of(mapping.table(), leaves)) {
      if (finder.unique()) {
        findOne(finder);
      } else {
        findMany(finder);
      }
    }
    return operations;
  }

  private void findOne(Finder finder) {
    String constant =
        constants.sql(
            Words.constant(finder.name()),
            CodeBlock.of("SQL.where($Z$L)", SqlLiteral.of(Dml.where(finder.columns()))));
    FinderParameters given = new FinderParameters(finder.columns());
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.OPTIONAL, record),
            given.specs(),
            "Finds the " + noun + " with this " + spoken(finder) + ", if there is one.",
            statement("return $L.findOne($N,$W$L)", given.sql(), constant, given.arguments())));
  }

  private void findMany(Finder finder) {
    boolean paged = !leaves.key().isEmpty();
    String constant = query(finder, paged);
    String what =
        Words.plural(noun) + " with this " + spoken(finder) + "%s" + sorted(finder.order()) + ".";
    FinderParameters given = new FinderParameters(finder.columns());
    operations.add(
        new Operation(
            finder.name(),
            Types.of(Types.LIST, record),
            given.specs(),
            "Finds the " + String.format(what, ""),
            statement("return $L.find($N,$W$L)", given.sql(), constant, given.arguments())));
    findLimited(finder, constant, what);
    if (paged) {
      findPage(finder, constant, what);
    }
  }

  private String query(Finder finder, boolean paged) {
    String where = Dml.where(finder.columns());
    CodeBlock query =
        paged
            ? CodeBlock.of("SQL.query($Z$L,$W$N)", SqlLiteral.of(where), keysets.of(finder.order()))
            : CodeBlock.of("SQL.query($Z$L)", SqlLiteral.of(where + orderBy(finder)));
    return constants.add(Types.of(Types.QUERY, record), Words.constant(finder.name()), query);
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
                "return $L.find($N,$W$L,$W$N)", given.sql(), query, given.arguments(), limit)));
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
                "return $L.page($N,$W$L,$W$N)", given.sql(), query, given.arguments(), request)));
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
