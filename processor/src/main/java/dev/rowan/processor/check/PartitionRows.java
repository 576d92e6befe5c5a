package dev.rowan.processor.check;

import dev.rowan.processor.lower.SqlText;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.SqlType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows a partition holds, as far as what is written tells it. */
sealed interface PartitionRows {
  /** Returns why no partition can hold such rows, if none can. */
  Optional<String> fault();

  /** Whether a row of this one is certainly one of the other too. */
  boolean overlaps(PartitionRows other);

  /**
   * Reads {@code FROM (…) TO (…)}, {@code IN (…)}, {@code WITH (MODULUS …, REMAINDER …)} or {@code
   * DEFAULT}; nothing where it is not what the strategy wants.
   *
   * @param types the types of the columns that split the table, null for an expression
   */
  static Optional<PartitionRows> read(
      Partitioning.Strategy strategy, String values, List<@Nullable SqlType> types) {
    if (values.equalsIgnoreCase("default") && strategy != Partitioning.Strategy.HASH) {
      return Optional.of(new Rest());
    }
    Pattern pattern =
        switch (strategy) {
          case RANGE -> Range.PATTERN;
          case LIST -> Listed.PATTERN;
          case HASH -> Hashed.PATTERN;
        };
    Matcher said = pattern.matcher(values);
    if (!said.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (strategy) {
          case RANGE ->
              new Range(bounds(said.group(1), types), bounds(said.group(2), types), types);
          case LIST -> Listed.of(said.group(1), types.get(0));
          case HASH -> new Hashed(new BigInteger(said.group(1)), new BigInteger(said.group(2)));
        });
  }

  private static List<PartitionBound> bounds(String list, List<@Nullable SqlType> types) {
    List<PartitionBound> bounds = new ArrayList<>();
    for (String one : SqlText.list(list)) {
      int at = bounds.size();
      bounds.add(PartitionBound.of(one, at < types.size() ? types.get(at) : null));
    }
    return bounds;
  }

  private static Optional<String> malformed(PartitionBound bound, @Nullable SqlType type) {
    return bound.kind() == PartitionBound.Kind.MALFORMED
        ? Optional.of("'" + bound.value() + "' is no " + type)
        : Optional.empty();
  }

  /**
   * From one bound up to another.
   *
   * @param from the first that it holds
   * @param to the first that it does not hold
   * @param types the types of the columns
   */
  record Range(List<PartitionBound> from, List<PartitionBound> to, List<@Nullable SqlType> types)
      implements PartitionRows {
    private static final Pattern PATTERN =
        Pattern.compile("(?is)from\\s*\\((.*)\\)\\s*to\\s*\\((.*)\\)");

    @Override
    public Optional<String> fault() {
      for (List<PartitionBound> bound : List.of(from, to)) {
        if (bound.size() != types.size()) {
          return Optional.of(
              "rows are split by " + types.size() + " columns, the bound has " + bound.size());
        }
        for (int i = 0; i < bound.size(); i++) {
          Optional<String> malformed = malformed(bound.get(i), types.get(i));
          if (malformed.isPresent()) {
            return malformed;
          }
        }
      }
      return compare(from, to).filter(order -> order >= 0).map(order -> "it ends before it begins");
    }

    @Override
    public boolean overlaps(PartitionRows other) {
      return other instanceof Range range && isBefore(from, range.to) && isBefore(range.from, to);
    }

    private static boolean isBefore(List<PartitionBound> one, List<PartitionBound> other) {
      return compare(one, other).filter(order -> order < 0).isPresent();
    }

    /** The first difference decides. */
    private static Optional<Integer> compare(List<PartitionBound> one, List<PartitionBound> two) {
      for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
        Optional<Integer> order = one.get(i).compare(two.get(i));
        if (order.isEmpty() || order.get() != 0) {
          return order;
        }
      }
      return Optional.of(0);
    }
  }

  /**
   * Single values.
   *
   * @param values them
   * @param type that of the column
   */
  record Listed(List<PartitionBound> values, @Nullable SqlType type) implements PartitionRows {
    private static final Pattern PATTERN = Pattern.compile("(?is)in\\s*\\((.*)\\)");

    private static Listed of(String values, @Nullable SqlType type) {
      return new Listed(
          SqlText.list(values).stream().map(one -> PartitionBound.of(one, type)).toList(), type);
    }

    @Override
    public Optional<String> fault() {
      return values.stream().flatMap(one -> malformed(one, type).stream()).findFirst();
    }

    @Override
    public boolean overlaps(PartitionRows other) {
      return other instanceof Listed list
          && values.stream().anyMatch(one -> list.values.stream().anyMatch(one::isSame));
    }
  }

  /**
   * Those whose hash leaves a remainder.
   *
   * @param modulus what it is divided by
   * @param remainder what is left
   */
  record Hashed(BigInteger modulus, BigInteger remainder) implements PartitionRows {
    private static final Pattern PATTERN =
        Pattern.compile("(?is)with\\s*\\(\\s*modulus\\s+(\\d+)\\s*,\\s*remainder\\s+(\\d+)\\s*\\)");

    @Override
    public Optional<String> fault() {
      return remainder.compareTo(modulus) < 0
          ? Optional.empty()
          : Optional.of("nothing leaves " + remainder + " when divided by " + modulus);
    }

    /** Both leave what the greatest common divisor leaves. */
    @Override
    public boolean overlaps(PartitionRows other) {
      return other instanceof Hashed hash
          && remainder.subtract(hash.remainder).mod(modulus.gcd(hash.modulus)).signum() == 0;
    }
  }

  /** All that no other holds. */
  record Rest() implements PartitionRows {
    @Override
    public Optional<String> fault() {
      return Optional.empty();
    }

    @Override
    public boolean overlaps(PartitionRows other) {
      return other instanceof Rest;
    }
  }
}
