package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a step does to a database in use.
 *
 * <p>{@link #toString()} is what stands in a migration's header: {@code ACCESS EXCLUSIVE on orders,
 * no scan, no rewrite · old code keeps working}.
 *
 * @param lock the strongest table lock that it takes
 * @param tables the tables that were there before and are locked, sorted
 * @param work what it does to their rows
 * @param oldCode whether the version of the program that still runs keeps working
 * @param warning what can go wrong or cannot be taken back, or {@code ""}
 */
public record Impact(
    Lock lock, List<ObjectName> tables, Work work, boolean oldCode, String warning) {
  /** No table that is in use. */
  public static final Impact NONE = new Impact(Lock.NONE, List.of(), Work.NOTHING, true, "");

  /** What happens to the rows, the cheaper first. */
  public enum Work {
    NOTHING("no scan, no rewrite"),
    /** They are read while the lock is held. */
    SCAN("reads all rows"),
    /** They are changed in batches, each in a transaction of its own. */
    BATCHES("changes rows in batches"),
    /** All of them are written again while the lock is held. */
    REWRITE("rewrites the table");

    private final String words;

    Work(String words) {
      this.words = words;
    }

    /** Returns it in a few words: {@code reads all rows}. */
    public String words() {
      return words;
    }
  }

  public Impact {
    tables = List.copyOf(new TreeSet<>(tables));
  }

  static Impact on(Lock lock, ObjectName table) {
    return new Impact(lock, List.of(table), Work.NOTHING, true, "");
  }

  Impact with(Work newWork) {
    return new Impact(lock, tables, newWork, oldCode, warning);
  }

  Impact breaksOldCode() {
    return new Impact(lock, tables, work, false, warning);
  }

  Impact warns(String newWarning) {
    return new Impact(lock, tables, work, oldCode, newWarning);
  }

  /** Returns what this and another do together. */
  Impact and(Impact other) {
    List<ObjectName> all = new ArrayList<>(tables);
    all.addAll(other.tables);
    String join = warning.isEmpty() || other.warning.isEmpty() ? "" : " · ";
    return new Impact(
        lock.compareTo(other.lock) < 0 ? other.lock : lock,
        all,
        work.compareTo(other.work) < 0 ? other.work : work,
        oldCode && other.oldCode,
        warning + join + other.warning);
  }

  /** Whether no table in use is touched. */
  public boolean isNone() {
    return tables.isEmpty() && warning.isEmpty();
  }

  @Override
  public String toString() {
    if (isNone()) {
      return "";
    }
    String names =
        tables.stream()
            .map(table -> Summary.words(ObjectPath.table(table)))
            .collect(Collectors.joining(", "));
    String locks =
        tables.isEmpty()
            ? ""
            : lock.words()
                + " on "
                + names
                + ", "
                + work.words()
                + (oldCode ? " · old code keeps working" : " · breaks code that still uses it");
    String join = locks.isEmpty() || warning.isEmpty() ? "" : " · ";
    return locks + join + warning;
  }
}
