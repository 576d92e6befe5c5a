package dev.rowan.runtime.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes records and enums as google-java-format lays them out.
 *
 * <pre>{@code
 * @Table("orders")
 * public record Order(
 *     @Id UUID id,
 *     @References(Customer.class) UUID customerId,
 *     @Nullable String note) {}
 * }</pre>
 *
 * <p>A layout of our own and not JavaPoet's, which puts a record's whole header on one line.
 */
final class JavaSources {
  private static final int WIDTH = 100;
  private static final String STEP = "    ";
  private static final String LAST = ") {}";

  private final Imports imports;

  private JavaSources(Imports imports) {
    this.imports = imports;
  }

  /**
   * Returns the file of a record.
   *
   * @param siblings the simple names of all types in its package
   */
  static String of(RecordSource source, Set<String> siblings) {
    JavaSources text = new JavaSources(new Imports(source.type().packageName(), siblings));
    return text.file(source.type(), text.record(source));
  }

  /**
   * Returns the file of an enum.
   *
   * @param siblings the simple names of all types in its package
   */
  static String of(EnumSource source, Set<String> siblings) {
    JavaSources text = new JavaSources(new Imports(source.type().packageName(), siblings));
    return text.file(
        source.type(),
        JavadocText.of(source.comment(), List.of())
            + "public enum "
            + source.type().name()
            + source.constants().stream().collect(Collectors.joining(",\n  ", " {\n  ", "\n}\n")));
  }

  private String file(JavaType type, String body) {
    return "package " + type.packageName() + ";\n\n" + imports.statements() + body;
  }

  private String record(RecordSource source) {
    StringBuilder text = new StringBuilder(JavadocText.of(source.comment(), source.components()));
    source.marks().forEach(mark -> text.append(mark(mark, "")).append('\n'));
    String start = "public record " + source.type().name() + "(";
    List<String> components = source.components().stream().map(this::component).toList();
    String line = start + String.join(", ", components) + LAST;
    return text.append(
            line.length() <= WIDTH && line.indexOf('\n') < 0
                ? line
                : start + "\n" + STEP + String.join(",\n" + STEP, components) + LAST)
        .append('\n')
        .toString();
  }

  private String component(RecordSource.Component component) {
    String declared = declared(component);
    String line =
        component.marks().stream()
            .map(mark -> mark.code().text(imports::spell) + " ")
            .collect(Collectors.joining("", "", declared));
    if (STEP.length() + line.length() + LAST.length() <= WIDTH || component.marks().isEmpty()) {
      return line;
    }
    return component.marks().stream()
        .map(mark -> mark(mark, STEP + STEP) + "\n" + STEP + STEP)
        .collect(Collectors.joining("", "", declared));
  }

  /** An annotation of the type of an array stands before its brackets. */
  private String declared(RecordSource.Component component) {
    JavaType type = component.type();
    String nullable = component.nullable() ? "@" + imports.spell(JavaType.NULLABLE) + " " : "";
    String spelled = imports.spell(type);
    return component.nullable() && type.array()
        ? spelled.replace("[]", " " + nullable + "[]") + " " + component.name()
        : nullable + spelled + " " + component.name();
  }

  /** One line if it fits behind the indentation, else one attribute a line. */
  private String mark(Mark mark, String indent) {
    String line = mark.code().text(imports::spell);
    if (indent.length() + line.length() <= WIDTH || mark.isBare()) {
      return line;
    }
    return mark.attributes().stream()
        .map(attribute -> attribute.text(imports::spell))
        .collect(
            Collectors.joining(
                ",\n" + indent + STEP,
                "@" + imports.spell(mark.type()) + "(\n" + indent + STEP,
                ")"));
  }
}
