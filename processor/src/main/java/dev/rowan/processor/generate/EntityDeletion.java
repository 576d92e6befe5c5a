package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps deleted rows of an entity, and hides them: {@code @SQLRestriction("deleted_at IS
 * NULL")} and {@code @SQLDelete}.
 *
 * <p>Not Hibernate's own {@code @SoftDelete}: it hides the column from the entity, and wants every
 * association to it to be loaded at once.
 */
final class EntityDeletion {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final List<Leaf> key;

  EntityDeletion(RecordMapping mapping, List<Leaf> key) {
    this.mapping = mapping;
    this.key = key;
    leaves = new Leaves(mapping);
  }

  List<AnnotationSpec> annotations() {
    if (leaves.live().isEmpty()) {
      return List.of();
    }
    return List.of(
        AnnotationSpec.builder(Jpa.SQL_RESTRICTION).addMember("value", "$S", leaves.live()).build(),
        AnnotationSpec.builder(Jpa.SQL_DELETE)
            .addMember("sql", "$L", SqlLiteral.of(delete()))
            .build());
  }

  /** The parameters are Hibernate's: the key as its {@code @IdClass} has it, then the version. */
  private String delete() {
    return new Dml(mapping.table(), leaves).marking()
        + " WHERE "
        + Dml.where(Stream.concat(key.stream(), leaves.version().stream()).toList());
  }
}
