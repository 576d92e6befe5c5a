/**
 * Keeps the partitions of a table by time: makes the next ones, detaches the old ones.
 *
 * <p>They come and go as time does, not as the schema changes: migrations and drift know nothing of
 * them ({@link dev.rowan.schema.ddl.PartitionText#MARK}). Never imports the catalog, the command
 * line or the processor.
 */
@NullMarked
package dev.rowan.runtime.partition;

import org.jspecify.annotations.NullMarked;
