package dev.rowan.runtime.importing;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The imports of one source file: a type is imported when it is first spelled, unless its simple
 * name means something else there; then it is spelled with its package. A constant stands alone,
 * unless that name is another enum's constant there.
 */
final class Imports {
  private final String packageName;
  private final Set<String> siblings;
  private final TreeMap<String, JavaType> imported = new TreeMap<>();
  private final TreeMap<String, JavaType> constants = new TreeMap<>();

  /**
   * Returns the imports of a file.
   *
   * @param packageName its package
   * @param siblings the simple names of all types in that package
   */
  Imports(String packageName, Set<String> siblings) {
    this.packageName = packageName;
    this.siblings = siblings;
  }

  /** Returns how a type is written in the file. */
  String spell(JavaType type) {
    String arguments =
        type.arguments().isEmpty()
            ? ""
            : type.arguments().stream()
                .map(this::spell)
                .collect(Collectors.joining(", ", "<", ">"));
    return name(type) + arguments + (type.array() ? "[]" : "");
  }

  private String name(JavaType type) {
    String from = type.packageName();
    if (from.isEmpty() || from.equals(packageName)) {
      return type.name();
    }
    if (siblings.contains(type.name())) {
      return type.canonical();
    }
    if (from.equals("java.lang")) {
      return type.name();
    }
    JavaType known = imported.putIfAbsent(type.name(), type);
    return known == null || known.packageName().equals(from) ? type.name() : type.canonical();
  }

  /** Returns how a constant of an enum is written in the file. */
  String constant(Code.Constant constant) {
    JavaType known = constants.putIfAbsent(constant.name(), constant.type());
    return known == null || known.equals(constant.type())
        ? constant.name()
        : spell(constant.type()) + "." + constant.name();
  }

  /** Returns the import statements, sorted, those of constants first, an empty line behind each. */
  String statements() {
    return block(
            constants.entrySet().stream()
                .map(one -> "import static " + one.getValue().canonical() + "." + one.getKey()))
        + block(imported.values().stream().map(type -> "import " + type.canonical()));
  }

  private static String block(Stream<String> imports) {
    String lines = imports.sorted().map(line -> line + ";\n").collect(Collectors.joining());
    return lines.isEmpty() ? "" : lines + "\n";
  }
}
