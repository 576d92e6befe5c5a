package dev.rowan.runtime.importing;

import dev.rowan.runtime.catalog.Scratch;
import dev.rowan.schema.Expression;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Partitions that have nothing but what {@code PARTITION OF} gives them: the scratch copy of a
 * schema with such partitions holds the same as the database.
 */
final class PlainPartitions {
  private static final String HASH = "FOR VALUES WITH ";

  private final Schema stored;

  private PlainPartitions(Schema stored) {
    this.stored = stored;
  }

  /**
   * Returns a schema whose plain partitions have no columns and parts, as the model holds those
   * that annotations make.
   *
   * @param schema a schema
   * @param stored the same as the database stores it
   * @param scratch where is proven that nothing else is lost
   */
  static Schema in(Schema schema, Schema stored, Scratch scratch) {
    PlainPartitions partitions = new PlainPartitions(stored);
    List<Table> bare =
        stored.tables().stream().filter(partitions::mayBePlain).map(PlainPartitions::bare).toList();
    if (bare.isEmpty()) {
      return schema;
    }
    try {
      Schema copy = scratch.stored(schema.with(bare));
      return schema.with(
          bare.stream()
              .filter(table -> copy.table(table.name()).equals(stored.table(table.name())))
              .toList());
    } catch (SQLException impossible) {
      return schema;
    }
  }

  /** A partition that is split itself, or kept in another namespace, has no annotation. */
  private boolean mayBePlain(Table partition) {
    PartitionOf part = partition.settings().partitionOf();
    return part != null
        && partition.settings().equals(TableSettings.PLAIN.withPartitionOf(part))
        && partition.name().namespace().equals(part.parent().namespace())
        && AnnotationSql.isSaid(part.bound())
        && stored
            .table(part.parent())
            .filter(whole -> whole.settings().partitionOf() == null)
            .isPresent();
  }

  private static Table bare(Table partition) {
    PartitionOf part = Objects.requireNonNull(partition.settings().partitionOf());
    return new Table(
        partition.name(),
        partition.settings().withPartitionOf(new PartitionOf(part.parent(), plain(part.bound()))),
        List.of(),
        List.of());
  }

  /** PostgreSQL shows {@code modulus} in small letters, and all other words in capitals. */
  private static Expression plain(Expression bound) {
    return bound.sql().startsWith(HASH)
        ? new Expression(bound.sql().toUpperCase(Locale.ROOT))
        : bound;
  }
}
