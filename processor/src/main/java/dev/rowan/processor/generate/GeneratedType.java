package dev.rowan.processor.generate;

/**
 * The source of one generated type.
 *
 * @param packageName its package, {@code ""} for the unnamed one
 * @param simpleName its name
 * @param source its whole source
 */
public record GeneratedType(String packageName, String simpleName, String source) {
  /** Returns the canonical name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
