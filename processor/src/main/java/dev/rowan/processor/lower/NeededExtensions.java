package dev.rowan.processor.lower;

import dev.rowan.schema.Column;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns and indexes that need an extension which nothing makes: {@code EXCLUDE USING gist
 * (room_id WITH =)} needs {@code btree_gist}, a column of type {@code citext} that of its name.
 */
public final class NeededExtensions {
  /**
   * The first column, index or constraint with one of a table that cannot be made.
   *
   * @param path it
   * @param extension what it needs
   * @param column the column, or the first of its columns, that needs it
   */
  public record Need(ObjectPath path, String extension, String column) {
    private boolean isLike(Need other) {
      return path.object().equals(other.path.object()) && extension.equals(other.extension);
    }
  }

  private final Schema schema;
  private final Set<String> there;
  private final List<Need> needs = new ArrayList<>();

  private NeededExtensions(Schema schema) {
    this.schema = schema;
    there =
        schema.all(Extension.class).stream()
            .map(extension -> extension.name().name())
            .collect(Collectors.toSet());
  }

  /** Returns what a schema needs and does not make. */
  public static List<Need> in(Schema schema) {
    NeededExtensions found = new NeededExtensions(schema);
    schema.all(Table.class).forEach(found::look);
    return found.needs;
  }

  private void look(Table table) {
    for (Column column : table.columns()) {
      OperatorClass.extensionOf(column.type())
          .filter(extension -> !isMade(column.type()))
          .ifPresent(
              extension ->
                  need(
                      new ObjectPath(ObjectPath.Kind.COLUMN, table.name(), column.name()),
                      extension,
                      column.name()));
    }
    for (Index index : table.parts(Index.class)) {
      index.keys().forEach(key -> need(table, index, index.method(), key));
    }
    for (Exclusion exclusion : table.parts(Exclusion.class)) {
      exclusion
          .elements()
          .forEach(element -> need(table, exclusion, exclusion.method(), element.key()));
    }
    table.parts(Unique.class).stream()
        .filter(Unique::withoutOverlaps)
        .forEach(key -> withoutOverlaps(table, key, key.columns()));
    table.parts(PrimaryKey.class).stream()
        .filter(PrimaryKey::withoutOverlaps)
        .forEach(key -> withoutOverlaps(table, key, key.columns()));
  }

  private void withoutOverlaps(Table table, TablePart part, List<String> columns) {
    columns.forEach(column -> need(table, part, "gist", IndexKey.column(column)));
  }

  private void need(Table table, TablePart part, String method, IndexKey key) {
    Optional.ofNullable(key.column())
        .flatMap(table::column)
        .flatMap(column -> OperatorClasses.of(method, key, column.type()))
        .map(OperatorClass::extension)
        .filter(extension -> !extension.isEmpty())
        .ifPresent(extension -> need(part.path(table.name()), extension, key.column()));
  }

  private void need(ObjectPath path, String extension, @Nullable String column) {
    Need need = new Need(path, extension, String.valueOf(column));
    if (!there.contains(extension) && needs.stream().noneMatch(need::isLike)) {
      needs.add(need);
    }
  }

  /** Whether a type of the user's has the name of one that an extension brings. */
  private boolean isMade(SqlType type) {
    return schema.objects().keySet().stream()
        .anyMatch(path -> path.object().name().equals(type.name().name()));
  }
}
