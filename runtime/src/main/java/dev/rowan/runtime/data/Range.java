package dev.rowan.runtime.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of values: {@code Range.closedOpen(from, until)} is {@code [from,until)}.
 *
 * <p>{@code Integer}, {@code Long} and {@code LocalDate} have a next value: their ranges are
 * brought into the form that PostgreSQL gives them, with the lower bound in and the upper one out,
 * so that {@code Range.closed(1, 9)} equals {@code Range.closedOpen(1, 10)}. A range that holds
 * nothing equals {@link #empty}.
 *
 * @param <T> the type of the values
 * @param lower the lower bound, or null for none
 * @param upper the upper bound, or null for none
 * @param lowerInclusive whether the lower bound belongs to it; false where there is none
 * @param upperInclusive whether the upper bound belongs to it; false where there is none
 * @param isEmpty whether it holds nothing; it has no bounds then
 */
public record Range<T extends Comparable<? super T>>(
    @Nullable T lower,
    @Nullable T upper,
    boolean lowerInclusive,
    boolean upperInclusive,
    boolean isEmpty) {
  /**
   * Makes a range.
   *
   * @throws IllegalArgumentException if the lower bound is greater than the upper one, or the next
   *     value of a bound is beyond the type
   */
  public Range {
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "the lower bound " + lower + " is greater than the upper bound " + upper);
    }
    T afterLower = lower == null || lowerInclusive ? null : next(lower);
    if (afterLower != null) {
      lower = afterLower;
      lowerInclusive = true;
    }
    T afterUpper = upper == null || !upperInclusive ? null : next(upper);
    if (afterUpper != null) {
      upper = afterUpper;
      upperInclusive = false;
    }
    int order = lower == null || upper == null ? -1 : lower.compareTo(upper);
    isEmpty |= order >= 0 && !(lowerInclusive && upperInclusive);
    lower = isEmpty ? null : lower;
    upper = isEmpty ? null : upper;
    lowerInclusive &= lower != null;
    upperInclusive &= upper != null;
  }

  /** Returns the next value of a type that has one; null of another, and of infinity. */
  private static <T> @Nullable T next(T value) {
    @SuppressWarnings("unchecked") // the next value is of the same type
    T next = (T) nextValue(value);
    return next;
  }

  private static @Nullable Object nextValue(Object value) {
    try {
      if (value instanceof Integer number) {
        return Math.addExact(number, 1);
      }
      if (value instanceof Long number) {
        return Math.addExact(number, 1L);
      }
    } catch (ArithmeticException beyond) {
      throw new IllegalArgumentException(
          "PostgreSQL keeps a range with the value after this bound, and there is none: " + value,
          beyond);
    }
    return value instanceof LocalDate day
            && !day.equals(LocalDate.MAX)
            && !day.equals(LocalDate.MIN)
        ? day.plusDays(1)
        : null;
  }

  /** Returns {@code [lower,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
    return new Range<>(lower, upper, true, true, false);
  }

  /** Returns {@code [lower,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
    return new Range<>(lower, upper, true, false, false);
  }

  /** Returns {@code (lower,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> openClosed(T lower, T upper) {
    return new Range<>(lower, upper, false, true, false);
  }

  /** Returns {@code (lower,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> open(T lower, T upper) {
    return new Range<>(lower, upper, false, false, false);
  }

  /** Returns {@code [lower,)}. */
  public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
    return new Range<>(lower, null, true, false, false);
  }

  /** Returns {@code (lower,)}. */
  public static <T extends Comparable<? super T>> Range<T> greaterThan(T lower) {
    return new Range<>(lower, null, false, false, false);
  }

  /** Returns {@code (,upper]}. */
  public static <T extends Comparable<? super T>> Range<T> atMost(T upper) {
    return new Range<>(null, upper, false, true, false);
  }

  /** Returns {@code (,upper)}. */
  public static <T extends Comparable<? super T>> Range<T> lessThan(T upper) {
    return new Range<>(null, upper, false, false, false);
  }

  /** Returns {@code (,)}, which holds all values. */
  public static <T extends Comparable<? super T>> Range<T> all() {
    return new Range<>(null, null, false, false, false);
  }

  /** Returns the range that holds nothing. */
  public static <T extends Comparable<? super T>> Range<T> empty() {
    return new Range<>(null, null, false, false, true);
  }

  /** Whether it holds a value. */
  public boolean contains(T value) {
    if (isEmpty) {
      return false;
    }
    int low = lower == null ? 1 : value.compareTo(lower);
    int high = upper == null ? -1 : value.compareTo(upper);
    return (low > 0 || (low == 0 && lowerInclusive)) && (high < 0 || (high == 0 && upperInclusive));
  }

  /** Returns {@code [1,10)} or {@code empty}. */
  @Override
  public String toString() {
    return isEmpty
        ? "empty"
        : (lowerInclusive ? "[" : "(")
            + (lower == null ? "" : lower)
            + ","
            + (upper == null ? "" : upper)
            + (upperInclusive ? "]" : ")");
  }
}
