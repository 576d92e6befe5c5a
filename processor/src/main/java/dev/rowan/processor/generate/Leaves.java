package dev.rowan.processor.generate;

import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a record in the order of its components, and the parts that they play. */
final class Leaves {
  private final List<Leaf> all = new ArrayList<>();
  private final List<String> keyColumns;
  private final List<Leaf> key;
  private final boolean readOnly;

  Leaves(RecordMapping mapping) {
    readOnly = mapping.isView();
    keyColumns = mapping.table().primaryKey().map(PrimaryKey::columns).orElse(List.of());
    mapping.components().forEach(component -> add(component, List.of()));
    key = keyColumns.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private void add(ComponentMapping component, List<EmbeddedMapping> parents) {
    component.match(
        new ComponentMapping.Cases<Boolean>() {
          @Override
          public Boolean column(ColumnMapping column) {
            return all.add(new Leaf(parents, column, keyColumns.contains(column.column().name())));
          }

          @Override
          public Boolean embedded(EmbeddedMapping embedded) {
            List<EmbeddedMapping> inner = new ArrayList<>(parents);
            inner.add(embedded);
            embedded.components().forEach(nested -> add(nested, inner));
            return true;
          }
        });
  }

  List<Leaf> all() {
    return all;
  }

  /** Whether they are those of a view. */
  boolean readOnly() {
    return readOnly;
  }

  /** Returns the columns of the primary key; none where there is no key. */
  List<Leaf> key() {
    return key;
  }

  /** Returns the columns that an update sets to what the record holds. */
  List<Leaf> settable() {
    return all.stream()
        .filter(leaf -> !key.contains(leaf) && !leaf.isMadeByDatabase())
        .filter(leaf -> !leaf.isVersion() && !leaf.isTenant())
        .toList();
  }

  /** Returns what is true of rows that are not deleted, where deleted ones stay; else nothing. */
  String live() {
    return readOnly
        ? ""
        : deletedAt().map(leaf -> SqlNames.quoted(leaf.column()) + " IS NULL").orElse("");
  }

  /** Returns the column of the time of deletion, where deleted rows stay. */
  Optional<Leaf> deletedAt() {
    return all.stream().filter(Leaf::isDeletedAt).findFirst();
  }

  Optional<Leaf> version() {
    return all.stream().filter(Leaf::isVersion).findFirst();
  }

  /** Returns the columns beside the key that an insert writes and no update sets. */
  List<Leaf> insertedOnly() {
    return all.stream()
        .filter(leaf -> !key.contains(leaf) && (leaf.isVersion() || leaf.isTenant()))
        .toList();
  }

  /** Returns the columns that an insert writes: key, values, then those of the insert alone. */
  List<Leaf> written() {
    Stream<Leaf> given = key.stream().filter(leaf -> !leaf.isMadeByDatabase());
    return Stream.of(given, settable().stream(), insertedOnly().stream())
        .flatMap(all -> all)
        .toList();
  }

  /** Returns the key's column that identity or a sequence fills, if there is one. */
  Optional<Leaf> generatedKey() {
    return key.stream()
        .filter(
            leaf ->
                leaf.mapping().id() == IdGeneration.IDENTITY
                    || leaf.mapping().id() == IdGeneration.SEQUENCE)
        .findFirst();
  }

  /** Returns the component behind a column, if there is one. */
  Optional<Leaf> of(String column) {
    return all.stream().filter(leaf -> leaf.column().equals(column)).findFirst();
  }

  /** Returns the components behind columns; none where one of them has none. */
  List<Leaf> of(List<String> columns) {
    List<Leaf> leaves = columns.stream().map(this::of).flatMap(Optional::stream).toList();
    return leaves.size() == columns.size() ? leaves : List.of();
  }
}
