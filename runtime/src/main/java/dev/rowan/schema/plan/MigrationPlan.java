package dev.rowan.schema.plan;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import java.util.List;

/**
 * The whole way from one schema to another.
 *
 * @param before the schema that it starts from
 * @param files its files, in order; empty if there is nothing to do
 */
public record MigrationPlan(Schema before, List<MigrationFile> files) {
  public MigrationPlan {
    files = List.copyOf(files);
  }

  /** Returns every change of the model, in order. */
  public List<SchemaChange> changes() {
    return files.stream()
        .flatMap(file -> file.steps().stream())
        .flatMap(step -> step.changes().stream())
        .toList();
  }

  /** Returns the schema that the plan leads to. */
  public Schema after() {
    return SchemaChange.applyAll(changes(), before);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return files.isEmpty();
  }
}
