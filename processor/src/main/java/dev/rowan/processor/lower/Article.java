package dev.rowan.processor.lower;

/** {@code an int}, {@code a UUID}, {@code a java.util.List}. */
public final class Article {
  private Article() {}

  /** Returns the name of a type behind its article. */
  public static String of(String type) {
    return ("aeioAEIO".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
  }
}
