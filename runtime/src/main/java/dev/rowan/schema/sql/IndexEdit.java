package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ExclusionBuilder;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexBuilder;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.PrimaryKeyBuilder;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.UniqueBuilder;
import org.jspecify.annotations.Nullable;

/** What ALTER INDEX makes of an index, or of the constraint whose index it is. */
final class IndexEdit implements TablePart.Cases<TablePart> {
  private final @Nullable OptionChange options;
  private final @Nullable String tablespace;
  private final @Nullable ObjectName parent;
  private final boolean detached;

  private IndexEdit(
      @Nullable OptionChange options,
      @Nullable String tablespace,
      @Nullable ObjectName parent,
      boolean detached) {
    this.options = options;
    this.tablespace = tablespace;
    this.parent = parent;
    this.detached = detached;
  }

  static IndexEdit options(OptionChange options) {
    return new IndexEdit(options, null, null, false);
  }

  static IndexEdit in(String tablespace) {
    return new IndexEdit(null, tablespace, null, false);
  }

  /** A constraint whose index is attached comes from its parent's table. */
  static IndexEdit attached(ObjectName parent) {
    return new IndexEdit(null, null, parent, false);
  }

  /** An index that is no part of its parent's any more. */
  static IndexEdit detached() {
    return new IndexEdit(null, null, null, true);
  }

  private StorageParameters options(StorageParameters before) {
    return options == null ? before : options.applyTo(before);
  }

  private String tablespace(String before) {
    return tablespace == null ? before : tablespace;
  }

  private Constraint attached(Constraint constraint) {
    return parent == null ? constraint : ConstraintEdit.inherited(constraint, true);
  }

  @Override
  public TablePart primaryKey(PrimaryKey key) {
    return attached(
        PrimaryKeyBuilder.builder(key)
            .options(options(key.options()))
            .tablespace(tablespace(key.tablespace()))
            .build());
  }

  @Override
  public TablePart unique(Unique unique) {
    return attached(
        UniqueBuilder.builder(unique)
            .options(options(unique.options()))
            .tablespace(tablespace(unique.tablespace()))
            .build());
  }

  @Override
  public TablePart exclusion(Exclusion exclusion) {
    return attached(
        ExclusionBuilder.builder(exclusion)
            .options(options(exclusion.options()))
            .tablespace(tablespace(exclusion.tablespace()))
            .build());
  }

  @Override
  public TablePart index(Index index) {
    return IndexBuilder.builder(index)
        .options(options(index.options()))
        .tablespace(tablespace(index.tablespace()))
        .attachedTo(detached || parent != null ? parent : index.attachedTo())
        .build();
  }

  @Override
  public TablePart check(Check check) {
    return check;
  }

  @Override
  public TablePart foreignKey(ForeignKey key) {
    return key;
  }

  @Override
  public TablePart trigger(Trigger trigger) {
    return trigger;
  }

  @Override
  public TablePart policy(Policy policy) {
    return policy;
  }

  @Override
  public TablePart rule(Rule rule) {
    return rule;
  }

  @Override
  public TablePart statistics(Statistics statistics) {
    return statistics;
  }
}
