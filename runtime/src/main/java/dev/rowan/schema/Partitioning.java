package dev.rowan.schema;

import java.util.List;

/**
 * How a table is split: {@code PARTITION BY RANGE (placed_at)}.
 *
 * @param strategy how rows are told apart
 * @param keys what by, in order
 */
public record Partitioning(Strategy strategy, List<IndexKey> keys) {
  /** The partitioning strategies. */
  public enum Strategy {
    RANGE,
    LIST,
    HASH
  }

  public Partitioning {
    keys = List.copyOf(keys);
  }
}
