package dev.rowan.runtime.importing;

/**
 * What a package says of its records.
 *
 * @param name the package
 * @param mark its annotation
 */
record PackageSource(String name, Mark mark) {
  /** Returns the type that stands for it: a file of this name. */
  JavaType type() {
    return JavaType.of(name, "package-info");
  }
}
