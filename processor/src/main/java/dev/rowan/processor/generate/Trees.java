package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.Association;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a repository can ask of a table that refers to itself: {@code ancestors}, {@code path} and
 * {@code descendants} of a row.
 *
 * <p>With several such references each has its own, by the name of its association: {@code
 * ancestorsByManager}. A key that is declared twice, as databases have them, is one of them.
 */
final class Trees {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final Constants constants;
  private final TypeName records;
  private final String noun;
  private final List<Operation> operations = new ArrayList<>();

  Trees(RecordMapping mapping, Leaves leaves, Dml dml, Constants constants) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.dml = dml;
    this.constants = constants;
    records = Types.of(Types.LIST, Types.name(mapping.type()));
    noun = Words.spoken(mapping.type().simpleName());
  }

  List<Operation> all() {
    Map<List<?>, ForeignKey> references = new LinkedHashMap<>();
    for (ForeignKey reference : mapping.table().parts(ForeignKey.class)) {
      if (isOfTree(reference)) {
        references.putIfAbsent(List.of(reference.columns(), referenced(reference)), reference);
      }
    }
    Set<String> taken = new HashSet<>();
    for (ForeignKey reference : references.values()) {
      String name = Words.capitalized(name(reference));
      String by = taken.add(name) ? name : name + "To" + names(referenced(reference));
      add(reference, references.size() == 1 ? "" : "By" + by);
    }
    return operations;
  }

  private static String names(List<Leaf> columns) {
    return columns.stream().map(Leaf::capitalizedName).collect(Collectors.joining("And"));
  }

  /** A period is covered by several rows: those have no one parent. */
  private boolean isOfTree(ForeignKey reference) {
    return reference.referencedTable().equals(mapping.table().name())
        && !reference.period()
        && !leaves.key().isEmpty()
        && !leaves.of(reference.columns()).isEmpty()
        && !referenced(reference).isEmpty()
        && !new HashSet<>(reference.columns()).equals(new HashSet<>(reference.referencedColumns()));
  }

  private List<Leaf> referenced(ForeignKey reference) {
    return reference.referencedColumns().isEmpty()
        ? leaves.key()
        : leaves.of(reference.referencedColumns());
  }

  private String name(ForeignKey reference) {
    return mapping.associations().stream()
        .filter(association -> association.foreignKey().equals(reference))
        .map(Association::name)
        .findFirst()
        .orElseGet(() -> names(leaves.of(reference.columns())));
  }

  private void add(ForeignKey reference, String by) {
    List<Leaf> referring = leaves.of(reference.columns());
    List<Leaf> referenced = referenced(reference);
    String name = TreeSql.name(mapping.table().name().name(), leaves);
    TreeSql up = new TreeSql(dml.table(), leaves.key(), referring, referenced, name, live());
    TreeSql down = new TreeSql(dml.table(), leaves.key(), referenced, referring, name, live());
    String plural = Words.plural(noun);
    add(
        "ancestors" + by,
        sql("ANCESTORS" + constant(by), up.with(false), up.rest(false, false)),
        "Finds the " + plural + " above one, the nearest first.");
    add(
        "path" + by,
        sql("PATH" + constant(by), up.with(false), up.rest(true, false)),
        "Finds the way from the top to " + Words.withArticle(noun) + ", which comes last.");
    add(
        "descendants" + by,
        sql("DESCENDANTS" + constant(by), down.with(false), down.rest(false, true)),
        "Finds the " + plural + " below one, level by level.");
    limited(
        "descendants" + by,
        sql("DESCENDANTS_TO_DEPTH" + constant(by), down.with(true), down.rest(false, true)),
        "Finds the " + plural + " at most so many levels below one, level by level.");
  }

  /** A row that is marked as deleted is gone through, but not shown. */
  private String live() {
    return leaves.live().isEmpty() ? "" : " AND " + leaves.live();
  }

  private static String constant(String by) {
    return by.isEmpty() ? "" : "_" + Words.constant(by);
  }

  private String sql(String constant, String with, String rest) {
    return constants.sql(
        constant, CodeBlock.of("SQL.select($L, $L)", TextBlocks.of(with), TextBlocks.of(rest)));
  }

  private void add(String method, String sql, String documentation) {
    FinderParameters given = new FinderParameters(leaves.key());
    operation(method, sql, documentation, given, given.specs(), given.arguments());
  }

  private void limited(String method, String sql, String documentation) {
    FinderParameters given = new FinderParameters(leaves.key());
    String depth = given.another("depth");
    operation(
        method,
        sql,
        documentation,
        given,
        given.specsAnd(TypeName.INT, depth),
        given.arguments(depth));
  }

  private void operation(
      String method,
      String sql,
      String documentation,
      FinderParameters given,
      List<ParameterSpec> parameters,
      CodeBlock arguments) {
    operations.add(
        new Operation(
            method,
            records,
            parameters,
            documentation,
            CodeBlock.builder()
                .addStatement("return $L.find($N,$W$L)", given.sql(), sql, arguments)
                .build()));
  }
}
