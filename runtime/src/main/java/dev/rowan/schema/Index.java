package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index: {@code CREATE INDEX orders_status_idx ON orders (status)}.
 *
 * <p>It lives in the namespace of its table. The indexes behind keys and exclusions belong to their
 * constraints and do not appear here.
 *
 * @param name its name
 * @param method the access method: {@code btree}, {@code hash}, {@code gin} …
 * @param keys what it orders by
 * @param unique whether no two rows may share a key
 * @param nullsNotDistinct whether nulls count as equal (15 and newer)
 * @param include columns that its index carries along
 * @param where the predicate of a partial index, or null
 * @param options its storage parameters
 * @param tablespace its tablespace, or {@code ""} for the default
 * @param invalid whether a concurrent build left it unusable
 * @param attachedTo the index of the partitioned parent that it is a part of, or null
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Index(
    String name,
    String method,
    List<IndexKey> keys,
    boolean unique,
    boolean nullsNotDistinct,
    List<String> include,
    @Nullable Expression where,
    StorageParameters options,
    String tablespace,
    boolean invalid,
    @Nullable ObjectName attachedTo,
    String comment)
    implements TablePart {
  /** Returns a plain B-tree index. */
  public static Index of(String name, List<IndexKey> keys) {
    return new Index(
        name,
        "btree",
        keys,
        false,
        false,
        List.of(),
        null,
        StorageParameters.NONE,
        "",
        false,
        null,
        "");
  }

  /** Returns the index as a unique one, or not. */
  public Index withUnique(boolean noDuplicates) {
    return IndexBuilder.builder(this).unique(noDuplicates).build();
  }

  /** Returns the index, valid or not. */
  public Index withInvalid(boolean unusable) {
    return IndexBuilder.builder(this).invalid(unusable).build();
  }

  /** Returns the index with this predicate, or none. */
  public Index withWhere(@Nullable Expression predicate) {
    return IndexBuilder.builder(this).where(predicate).build();
  }

  public Index {
    ObjectName.checkIdentifier(name);
    keys = List.copyOf(keys);
    include = List.copyOf(include);
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.INDEX, relation, name);
  }

  @Override
  public Index withComment(String newComment) {
    return IndexBuilder.builder(this).comment(newComment).build();
  }

  /** Returns the index of a partition attached to that of its parent, or to none. */
  public Index withAttachedTo(@Nullable ObjectName parent) {
    return IndexBuilder.builder(this).attachedTo(parent).build();
  }

  @Override
  public Index withName(String newName) {
    return IndexBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.index(this);
  }
}
