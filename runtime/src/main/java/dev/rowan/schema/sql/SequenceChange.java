package dev.rowan.schema.sql;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of CREATE SEQUENCE, ALTER SEQUENCE and AS IDENTITY (…) as far as they are given.
 *
 * @param type AS, or null
 * @param options the values that are given
 * @param said the options that are given, also where they go back to the default: {@code
 *     increment}, {@code minvalue}, {@code maxvalue}, {@code start}, {@code cache}, {@code cycle}
 * @param name SEQUENCE NAME of an identity, or null
 * @param owner OWNED BY a column, or null
 * @param ownerSaid whether OWNED BY is given, perhaps NONE
 */
public record SequenceChange(
    @Nullable SqlType type,
    SequenceOptions options,
    Set<String> said,
    @Nullable ObjectName name,
    @Nullable ColumnName owner,
    boolean ownerSaid) {
  public SequenceChange {
    said = Set.copyOf(said);
  }

  /** Returns what the options of a sequence become. */
  SequenceOptions applyTo(SequenceOptions before) {
    return new SequenceOptions(
        said.contains("start") ? options.start() : before.start(),
        said.contains("increment") ? options.increment() : before.increment(),
        said.contains("minvalue") ? options.minimum() : before.minimum(),
        said.contains("maxvalue") ? options.maximum() : before.maximum(),
        said.contains("cache") ? options.cache() : before.cache(),
        said.contains("cycle") ? options.cycle() : before.cycle());
  }
}
