package dev.rowan.schema;

/**
 * What makes a table a partition of another.
 *
 * @param parent the partitioned table
 * @param bound {@code FOR VALUES FROM (…) TO (…)}, {@code FOR VALUES IN (…)}, {@code FOR VALUES
 *     WITH (…)} or {@code DEFAULT}
 */
public record PartitionOf(ObjectName parent, Expression bound) {}
