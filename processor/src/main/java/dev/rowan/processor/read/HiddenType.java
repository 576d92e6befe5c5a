package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;

/**
 * A type that not all code can name.
 *
 * @param type the type
 * @param isPrivate whether no other class of its package can either
 */
public record HiddenType(JavaType type, boolean isPrivate) {
  /** Whether a class of a package cannot name it. */
  public boolean isHiddenFrom(String packageName) {
    return isPrivate || !type.packageName().equals(packageName);
  }
}
