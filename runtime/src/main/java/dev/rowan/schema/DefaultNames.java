package dev.rowan.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * The names that PostgreSQL itself would choose, cut to 63 bytes by its own rule ({@code
 * makeObjectName} in {@code src/backend/commands/indexcmds.c}).
 *
 * <p>{@code constraint("orders", List.of("customer_id"), "fkey")} is {@code
 * orders_customer_id_fkey}.
 */
public final class DefaultNames {
  private DefaultNames() {}

  /** Returns {@code table_column_column_label}, cut as PostgreSQL cuts it. */
  public static String of(String table, List<String> columns, String label) {
    return make(table, String.join("_", columns), label);
  }

  /** Returns the first of {@code name}, {@code name1}, {@code name2} … that is free. */
  public static String free(
      String table, List<String> columns, String label, Predicate<String> taken) {
    String name = of(table, columns, label);
    for (int pass = 1; taken.test(name); pass++) {
      name = of(table, columns, label + pass);
    }
    return name;
  }

  /**
   * Returns the multirange type of a range type that names none ({@code makeMultirangeTypeName}).
   */
  public static ObjectName multirange(ObjectName range) {
    String name = range.name();
    return range.sibling(
        name.contains("range")
            ? cut(name.replaceFirst("range", "multirange"), ObjectName.MAX_BYTES)
            : cut(name, ObjectName.MAX_BYTES - bytes("_multirange")) + "_multirange");
  }

  private static String make(String first, String second, String label) {
    int room = ObjectName.MAX_BYTES - (label.isEmpty() ? 0 : bytes(label) + 1);
    if (!second.isEmpty()) {
      room--;
    }
    int firstBytes = bytes(first);
    int secondBytes = bytes(second);
    while (firstBytes + secondBytes > room) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    StringBuilder name = new StringBuilder(cut(first, firstBytes));
    if (!second.isEmpty()) {
      name.append('_').append(cut(second, secondBytes));
    }
    return label.isEmpty() ? name.toString() : name.append('_').append(label).toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Returns the longest start of whole characters that fits. */
  private static String cut(String text, int most) {
    int end = 0;
    for (int used = 0; end < text.length(); ) {
      int codePoint = text.codePointAt(end);
      used += bytes(Character.toString(codePoint));
      if (used > most) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }
}
