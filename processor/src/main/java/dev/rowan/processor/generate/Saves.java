package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Index;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How records are saved other than by one statement on the primary key. */
final class Saves {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final Constants constants;
  private final TypeName record;
  private final String parameter;

  Saves(RecordMapping mapping, Leaves leaves, Dml dml, Constants constants) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.dml = dml;
    this.constants = constants;
    record = Types.name(mapping.type());
    NameAllocator names = new NameAllocator();
    names.newName("sql");
    parameter = names.newName(Words.decapitalized(mapping.type().simpleName()));
  }

  /**
   * Returns {@code saveByEmail} and the like; where deleted rows stay, by keys that ignore them
   * alone, because one with the primary key in it would find a deleted row.
   */
  List<Operation> all() {
    List<Operation> operations = new ArrayList<>();
    if (!mapping.isView() && !leaves.key().isEmpty()) {
      Stream.concat(
              mapping.table().parts(Unique.class).stream()
                  .filter(unique -> leaves.live().isEmpty() && FixedSql.isArbiter(unique))
                  .map(Unique::columns),
              mapping.table().parts(Index.class).stream()
                  .filter(this::isOfLiveRows)
                  .map(Saves::columns))
          .map(leaves::of)
          .filter(columns -> !columns.isEmpty() && columns.stream().noneMatch(Leaf::nullable))
          .distinct()
          .forEach(columns -> operations.add(saveBy(columns)));
    }
    return operations;
  }

  /** Whether it is a unique key that ignores deleted rows. */
  private boolean isOfLiveRows(Index index) {
    return index.unique()
        && index.where() != null
        && index.where().sql().equals(leaves.live())
        && index.keys().stream().allMatch(key -> key.column() != null && key.collation() == null);
  }

  private static List<String> columns(Index index) {
    return index.keys().stream().flatMap(key -> Stream.ofNullable(key.column())).toList();
  }

  private Operation saveBy(List<Leaf> unique) {
    String noun = Words.spoken(mapping.type().simpleName());
    String by = unique.stream().map(Leaf::capitalizedName).collect(Collectors.joining("And"));
    String save =
        constants.sql(
            "SAVE_BY_" + Words.constant(by),
            CodeBlock.of("SQL.save(\n    $L)", TextBlocks.of(dml.onConflictWith(unique))));
    return new Operation(
        "saveBy" + by,
        record,
        List.of(ParameterSpec.builder(record, parameter).build()),
        "Inserts "
            + Words.withArticle(noun)
            + ", or updates the row with the same "
            + Words.listed(unique.stream().map(Leaf::path).toList())
            + ".\n\n"
            + "<p>That row keeps its primary key; what it held before is overwritten, whatever its"
            + " version.\n\n@return the "
            + noun
            + " as it is stored",
        CodeBlock.of("return sql.save($N, $N);\n", save, parameter));
  }
}
