package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Index;
import java.util.List;
import java.util.stream.Stream;

/** {@code refresh()} of a materialized view. */
final class Refresh {
  private Refresh() {}

  static Stream<Operation> of(RecordMapping mapping, Dml dml, Constants constants) {
    if (mapping.kind() != RecordMapping.Kind.MATERIALIZED_VIEW) {
      return Stream.empty();
    }
    boolean concurrently = mapping.table().parts(Index.class).stream().anyMatch(Refresh::tells);
    String sql =
        constants.sql(
            "REFRESH",
            "REFRESH MATERIALIZED VIEW " + (concurrently ? "CONCURRENTLY " : "") + dml.table());
    String readers =
        concurrently
            ? "Those who read see the old rows meanwhile."
            : "Those who read wait meanwhile: a unique index would let them read on.";
    return Stream.of(
        new Operation(
            "refresh",
            TypeName.VOID,
            List.of(),
            "Computes all rows anew. " + readers,
            CodeBlock.builder()
                .addStatement("sql.execute($N, $T.NONE)", sql, Types.ARGUMENTS)
                .build()));
  }

  /** PostgreSQL wants a unique index of columns alone, over all rows. */
  private static boolean tells(Index index) {
    return index.unique()
        && index.where() == null
        && index.keys().stream().allMatch(key -> key.column() != null);
  }
}
