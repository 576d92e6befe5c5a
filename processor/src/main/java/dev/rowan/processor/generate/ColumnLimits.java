package dev.rowan.processor.generate;

import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the types of columns can hold, as the runtime reads it: {@code characters 5}, {@code digits
 * 4 1}, {@code range -32768 32767}, {@code document}, {@code each characters 5}.
 */
final class ColumnLimits {
  private static final Map<String, Integer> BITS_OF_JAVA =
      Map.of(
          "byte", 8, "Byte", 8, "short", 16, "Short", 16, "int", 32, "Integer", 32, "long", 64,
          "Long", 64);

  private ColumnLimits() {}

  /** Returns the words of a column's limit, if a value of its component can be beyond it. */
  static Optional<List<String>> of(Leaf leaf) {
    SqlType type = leaf.mapping().base();
    if (!type.isBuiltIn() || leaf.shape().suffix().equals("Char")) {
      return Optional.empty();
    }
    Optional<List<String>> words = of(type, leaf);
    return type.isArray() ? words.map(ColumnLimits::each) : words;
  }

  /** What an array holds is as its type says. */
  private static List<String> each(List<String> words) {
    return Stream.concat(Stream.of("each"), words.stream()).toList();
  }

  private static Optional<List<String>> of(SqlType type, Leaf leaf) {
    return switch (type.name().name()) {
      case "character varying", "character" -> given(type).map(most -> List.of("characters", most));
      case "numeric" -> given(type).map(ColumnLimits::digits);
      case "smallint" -> range(leaf, 16);
      case "integer" -> range(leaf, 32);
      case "bigint" -> range(leaf, 64);
      case "jsonb" -> Optional.of(List.of("document"));
      default -> Optional.empty();
    };
  }

  private static Optional<List<String>> range(Leaf leaf, int bits) {
    return isWider(leaf, bits) ? Optional.of(range(bits)) : Optional.empty();
  }

  private static Optional<String> given(SqlType type) {
    return Optional.of(type.modifiers()).filter(modifiers -> !modifiers.isEmpty());
  }

  private static List<String> digits(String modifiers) {
    String[] both = modifiers.split(",", -1);
    return List.of("digits", both[0].strip(), both.length == 1 ? "0" : both[1].strip());
  }

  private static List<String> range(int bits) {
    long most = (1L << (bits - 2)) - 1 + (1L << (bits - 2));
    return List.of("range", String.valueOf(-most - 1), String.valueOf(most));
  }

  private static boolean isWider(Leaf leaf, int bits) {
    String java = leaf.shape().type().simpleName();
    return !leaf.shape().isText() && BITS_OF_JAVA.getOrDefault(java, Integer.MAX_VALUE) > bits;
  }
}
