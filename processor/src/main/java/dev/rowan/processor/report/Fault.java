package dev.rowan.processor.report;

/**
 * One thing that is wrong.
 *
 * @param code what kind of thing
 * @param spot where
 * @param message what is wrong, short and exact
 * @param remedy what to do, on a line of its own, or {@code ""}
 */
public record Fault(Code code, Spot spot, String message, String remedy) {
  /** Returns the text for the compiler: code, message, and the remedy below. */
  String text() {
    return text(code.id(), message, remedy);
  }

  static String text(String code, String message, String remedy) {
    String first = code + " " + message;
    return remedy.isEmpty() ? first : first + "\n  " + remedy.replace("\n", "\n  ");
  }
}
