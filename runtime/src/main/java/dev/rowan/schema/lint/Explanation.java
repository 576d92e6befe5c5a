package dev.rowan.schema.lint;

/**
 * All that there is to say of a code.
 *
 * @param code the code, such as {@code ROWAN1207}
 * @param severity how grave it is where nobody says otherwise
 * @param title what it finds, in a few words
 * @param why why that is bad, in a sentence or two
 * @param remedy what to do
 * @param bad an example of it, or {@code ""}
 * @param good the example mended, or {@code ""}
 */
public record Explanation(
    String code,
    Severity severity,
    String title,
    String why,
    String remedy,
    String bad,
    String good) {
  /** Returns the explanation of an error. */
  public static Explanation error(int number, String title, String why, String remedy) {
    return of(number, Severity.ERROR, title, why, remedy);
  }

  /** Returns the explanation of a warning. */
  public static Explanation warning(int number, String title, String why, String remedy) {
    return of(number, Severity.WARNING, title, why, remedy);
  }

  /** Returns the explanation of a hint. */
  public static Explanation info(int number, String title, String why, String remedy) {
    return of(number, Severity.INFO, title, why, remedy);
  }

  private static Explanation of(
      int number, Severity severity, String title, String why, String remedy) {
    return new Explanation("ROWAN" + number, severity, title, why, remedy, "", "");
  }

  /** Returns it with an example, bad and mended. */
  public Explanation example(String wrong, String mended) {
    return new Explanation(code, severity, title, why, remedy, wrong, mended);
  }
}
