package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import java.util.List;

/** The statements that each repository has: {@code RecordSql.<Order>of(…).key(…)….build()}. */
final class FixedSql {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final CodeBlock.Builder code = CodeBlock.builder();

  FixedSql(RecordMapping mapping, Leaves leaves, Dml dml) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.dml = dml;
  }

  /**
   * Returns the statements.
   *
   * @param table the constant that describes the table
   * @param keysets where the order by keys is added
   */
  CodeBlock of(String table, Keysets keysets) {
    TypeName record = Types.name(mapping.type());
    code.add("$T.<$T>of(\n    $N, ", Types.RECORD_SQL, record, table)
        .add("$S, $L)", dml.table(), TextBlocks.of(dml.columns()));
    if (!leaves.key().isEmpty()) {
      code.add(
          "\n    .key($L, $N)",
          SqlLiteral.of(Dml.where(leaves.key())),
          keysets.of(leaves.key().stream().map(OrderKey::ascending).toList()));
    }
    if (!mapping.isView()) {
      writing();
    }
    return code.add("\n    .build()").build();
  }

  private void writing() {
    leaves.version().ifPresent(leaf -> code.add("\n    .version($S)", Dml.where(List.of(leaf))));
    statement("insert", dml.insert());
    if (!leaves.written().isEmpty()) {
      statement("insertAll", dml.insertAll());
    }
    if (leaves.key().isEmpty()) {
      return;
    }
    if (dml.hasUpdate()) {
      statement("update", dml.update());
    }
    leaves
        .deletedAt()
        .ifPresent(
            leaf ->
                code.add(
                    "\n    .softDelete($S, $S, $S)",
                    SqlNames.quoted(leaf.column()),
                    Dml.time(leaf),
                    dml.touched()));
    if (leaves.generatedKey().isEmpty() && keyIsArbiter(mapping)) {
      statement("save", dml.onConflictWithKey());
    }
  }

  private void statement(String name, String text) {
    code.add("\n    .$L($L)", name, TextBlocks.of(text));
  }

  /** Whether {@code ON CONFLICT} can name the primary key. */
  static boolean keyIsArbiter(RecordMapping mapping) {
    return mapping.table().primaryKey().filter(FixedSql::isArbiter).isPresent();
  }

  private static boolean isArbiter(PrimaryKey key) {
    return isArbiter(key.deferrability(), key.withoutOverlaps());
  }

  /** Whether {@code ON CONFLICT} can name the constraint. */
  static boolean isArbiter(Unique unique) {
    return isArbiter(unique.deferrability(), unique.withoutOverlaps());
  }

  /** ON CONFLICT knows neither constraints that are checked later nor those of ranges. */
  private static boolean isArbiter(Deferrability deferrability, boolean withoutOverlaps) {
    return deferrability == Deferrability.NOT_DEFERRABLE && !withoutOverlaps;
  }
}
