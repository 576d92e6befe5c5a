package dev.rowan.runtime.catalog;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.ddl.Sql;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of the model in a few words: {@code none}, {@code yes}, {@code a desc, lower(b)}. */
final class ValueWords {
  private static final int LONGEST = 120;

  private ValueWords() {}

  static String of(@Nullable Object value) {
    String words = words(value);
    return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
  }

  private static String words(@Nullable Object value) {
    if (value instanceof Trigger.Enabled enabled) {
      return switch (enabled) {
        case ORIGIN -> "yes";
        case DISABLED -> "no";
        case ALWAYS -> "always";
        case REPLICA -> "in replica sessions";
      };
    }
    if (value == null || value.equals("") || value.equals(StorageParameters.NONE)) {
      return "none";
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Collection<?> elements) {
      return elements.isEmpty() ? "none" : joined(elements);
    }
    return record(value);
  }

  private static String joined(Collection<?> elements) {
    return elements.stream().map(ValueWords::words).collect(Collectors.joining(", "));
  }

  private static String record(Object value) {
    if (value instanceof SqlType type) {
      return Sql.type(type);
    }
    if (value instanceof NotNull notNull) {
      return notNull(notNull);
    }
    if (value instanceof ColumnValue column) {
      return column.match(COLUMN_VALUES);
    }
    if (value instanceof IndexKey key) {
      return key(key);
    }
    if (value instanceof Exclusion.Element element) {
      return key(element.key()) + " with " + element.operator();
    }
    if (value instanceof StorageParameters options) {
      return options.values().entrySet().stream()
          .map(option -> option.getKey() + "=" + option.getValue())
          .collect(Collectors.joining(", "));
    }
    if (value instanceof PartitionOf partition) {
      return partition.parent() + " " + partition.bound();
    }
    if (value instanceof Partitioning by) {
      return words(by.strategy()) + " (" + joined(by.keys()) + ")";
    }
    if (value instanceof ReplicaIdentity identity) {
      return (words(identity.mode()) + " " + identity.index()).strip();
    }
    if (value instanceof ColumnName column) {
      return column.table() + "." + column.column();
    }
    return value.toString().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String notNull(NotNull notNull) {
    return "yes"
        + (notNull.name().isEmpty() ? "" : " (" + notNull.name() + ")")
        + (notNull.notValid() ? ", not valid" : "")
        + (notNull.noInherit() ? ", no inherit" : "");
  }

  private static String key(IndexKey key) {
    return (key.column() == null ? "(" + key.expression() + ")" : key.column())
        + (key.collation() == null ? "" : " collate " + key.collation())
        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
        + (key.operatorClassOptions().isEmpty()
            ? ""
            : " (" + words(key.operatorClassOptions()) + ")")
        + (key.descending() ? " desc" : "")
        + (key.nulls() == IndexKey.Nulls.DEFAULT ? "" : " nulls " + words(key.nulls()));
  }

  private static final ColumnValue.Cases<String> COLUMN_VALUES =
      new ColumnValue.Cases<>() {
        @Override
        public String defaultValue(ColumnValue.DefaultValue value) {
          return words(value.expression());
        }

        @Override
        public String identity(ColumnValue.Identity identity) {
          return identity.always() ? "always" : "by default";
        }

        @Override
        public String generated(ColumnValue.Generated generated) {
          return words(generated.expression()) + (generated.virtual() ? " virtual" : " stored");
        }
      };
}
