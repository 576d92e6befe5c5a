package dev.rowan.processor.read;

/**
 * A file of SQL that is part of the schema.
 *
 * @param path its path in its folder, with {@code /}: {@code public/views/order_totals.sql}
 * @param place what a message calls it: the whole path, or the path and the module it is of
 * @param namespace the namespace of names in it that say none
 * @param text what it says
 */
public record SqlFile(String path, String place, String namespace, String text) {
  /** Returns {@code order_totals.sql}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
