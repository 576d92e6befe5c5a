package dev.rowan.runtime.importing;

import java.util.SortedMap;
import java.util.TreeMap;

/** The Java files of a project. */
final class SourceFiles {
  private final TypeNames names;
  private final SortedMap<String, String> texts = new TreeMap<>();

  /**
   * Returns none yet.
   *
   * @param names tells what else is in a package
   */
  SourceFiles(TypeNames names) {
    this.names = names;
  }

  void add(RecordSource source) {
    put(source.type(), JavaSources.of(source, names.siblings(source.type().packageName())));
  }

  void add(EnumSource source) {
    put(source.type(), JavaSources.of(source, names.siblings(source.type().packageName())));
  }

  void add(PackageSource source) {
    put(source.type(), JavaSources.of(source));
  }

  private void put(JavaType type, String text) {
    texts.put(ImportedProject.SOURCES + type.canonical().replace('.', '/') + ".java", text);
  }

  /** Returns the text of each file by its path. */
  SortedMap<String, String> texts() {
    return new TreeMap<>(texts);
  }
}
