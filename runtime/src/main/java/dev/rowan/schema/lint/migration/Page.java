package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/**
 * All that there is to say of a rule, in one place: what {@code rowan lint --explain} prints and
 * what the tests run.
 *
 * @param code its code
 * @param severity how grave a finding of it is
 * @param title what it finds, in a few words
 * @param why why that is bad
 * @param remedy the safe form
 * @param bad a script that it finds once, and no other rule finds anything in
 * @param at the piece of that script that it points to, where it stands last
 * @param good the safe form of that script, in which no rule finds anything
 */
public record Page(
    String code,
    Severity severity,
    String title,
    String why,
    String remedy,
    Sample bad,
    String at,
    Sample good) {
  /** Returns the offset in the bad script that a finding points to. */
  int place() {
    return bad.sql().lastIndexOf(at);
  }

  /**
   * A script to show something by.
   *
   * @param sql its text
   * @param transactional whether it runs in a transaction
   */
  public record Sample(String sql, boolean transactional) {
    Script script() {
      return new Script("", sql, transactional);
    }
  }

  static Builder of(String code, Severity severity, String title) {
    return new Builder(code, severity, title);
  }

  /** Collects a page. */
  static final class Builder {
    private final String code;
    private final Severity severity;
    private final String title;
    private String why = "";
    private String remedy = "";
    private Sample bad = new Sample("", true);
    private String at = "";

    private Builder(String code, Severity severity, String title) {
      this.code = code;
      this.severity = severity;
      this.title = title;
    }

    Builder why(String text) {
      why = text;
      return this;
    }

    Builder remedy(String text) {
      remedy = text;
      return this;
    }

    /** Says what it finds, and where. */
    Builder bad(String sql, String place) {
      bad = new Sample(sql, true);
      at = place;
      return this;
    }

    /** Says what it finds in a script outside a transaction, and where. */
    Builder badOutside(String sql, String place) {
      bad = new Sample(sql, false);
      at = place;
      return this;
    }

    Page good(String sql) {
      return page(new Sample(sql, true));
    }

    Page goodOutside(String sql) {
      return page(new Sample(sql, false));
    }

    private Page page(Sample good) {
      return new Page(code, severity, title, why, remedy, bad, at, good);
    }
  }
}
