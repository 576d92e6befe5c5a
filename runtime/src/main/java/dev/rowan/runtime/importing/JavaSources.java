package dev.rowan.runtime.importing;

import java.util.ArrayList;
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
 * <p>A layout of our own: JavaPoet puts a record's whole header on one line, and
 * google-java-format, which would break it, needs Guava and the inner packages of the compiler
 * ({@code --add-exports}) in every program that has the runtime.
 */
final class JavaSources {
  private static final int WIDTH = 100;
  private static final String STEP = "    ";

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
    return text.file(
        source.type(), source.permitted().isEmpty() ? text.record(source) : text.sealed(source));
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
            + text.marks(source.marks())
            + "public enum "
            + source.type().name()
            + source.constants().stream()
                .map(text::constant)
                .collect(Collectors.joining(",\n  ", " {\n  ", "\n}\n")));
  }

  /** Returns the {@code package-info.java} of a package. */
  static String of(PackageSource source) {
    JavaSources text = new JavaSources(new Imports(source.name(), Set.of()));
    String mark = text.mark(source.mark(), "");
    String imports = text.imports.statements();
    return mark + "\npackage " + source.name() + ";\n\n" + imports.stripTrailing() + "\n";
  }

  private String constant(EnumSource.Constant constant) {
    return constant.marks().stream()
            .map(mark -> mark(mark, "  ") + "\n  ")
            .collect(Collectors.joining())
        + constant.name();
  }

  private String file(JavaType type, String body) {
    return "package " + type.packageName() + ";\n\n" + imports.statements() + body;
  }

  private String sealed(RecordSource source) {
    String start =
        JavadocText.of(source.comment(), List.of())
            + marks(source.marks())
            + "public sealed interface "
            + source.type().name();
    List<String> permitted = source.permitted().stream().map(imports::spell).toList();
    String line = " permits " + String.join(", ", permitted) + " {}";
    return (fits("", "public sealed interface " + source.type().name() + line)
            ? start + line
            : start
                + "\n"
                + STEP
                + "permits "
                + String.join(",\n" + STEP + STEP, permitted)
                + " {}")
        + "\n";
  }

  private String record(RecordSource source) {
    StringBuilder text = new StringBuilder(JavadocText.of(source.comment(), source.components()));
    text.append(marks(source.marks()));
    String start = "public record " + source.type().name() + "(";
    String end =
        source.implemented().map(type -> ") implements " + imports.spell(type)).orElse(")") + " {}";
    List<String> components = new ArrayList<>();
    for (RecordSource.Component component : source.components()) {
      boolean last = components.size() + 1 == source.components().size();
      components.add(component(component, last ? end : ","));
    }
    String line = start + String.join(", ", components) + end;
    return text.append(
            line.length() <= WIDTH && line.indexOf('\n') < 0
                ? line
                : start + "\n" + STEP + String.join(",\n" + STEP, components) + end)
        .append('\n')
        .toString();
  }

  private String marks(List<Mark> marks) {
    return marks.stream().map(mark -> mark(mark, "") + "\n").collect(Collectors.joining());
  }

  private String component(RecordSource.Component component, String end) {
    String declared = declared(component);
    List<String> marks = component.marks().stream().map(mark -> mark(mark, STEP + STEP)).toList();
    String line = String.join(" ", marks);
    if (marks.isEmpty() || fits(STEP, line + " " + declared + end)) {
      return (line + " " + declared).stripLeading();
    }
    String next = "\n" + STEP + STEP;
    return (fits(STEP, line) ? line : String.join(next, marks)) + next + declared;
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

  private static boolean fits(String indent, String text) {
    return indent.length() + text.length() <= WIDTH && text.indexOf('\n') < 0;
  }

  /** An attribute that is too long for its line goes on below: a list by its entries, a text. */
  private static String attribute(String attribute, String indent) {
    if (fits(indent, attribute + ",")) {
      return attribute;
    }
    if (attribute.startsWith("\"")) {
      return text(attribute, indent);
    }
    String start = attribute.substring(0, attribute.indexOf('=') + 1);
    String value = attribute.substring(start.length()).strip();
    String next = "\n" + indent;
    if (value.startsWith("{\"")) {
      return start
          + " {"
          + next
          + "  "
          + value.substring(1, value.length() - 1).replace("\", \"", "\"," + next + "  \"")
          + next
          + "}";
    }
    return value.startsWith("\"") ? start + next + STEP + text(value, indent + STEP) : attribute;
  }

  /** A string literal on as many lines as it needs, each but the first with a space to start. */
  private static String text(String literal, String indent) {
    StringBuilder lines = new StringBuilder();
    String rest = literal;
    String lead = "";
    while (!fits(indent, lead + rest + ",")) {
      int most = WIDTH - indent.length() - lead.length() - "\"".length();
      int space = rest.lastIndexOf(' ', most - 1);
      if (space < "\" ".length()) {
        break;
      }
      lines.append(lead).append(rest, 0, space).append("\"\n").append(indent);
      lead = STEP + "+ ";
      rest = "\"" + rest.substring(space);
    }
    return lines.append(lead).append(rest).toString();
  }

  /** One line if it fits behind the indentation and lists nothing, else one attribute a line. */
  private String mark(Mark mark, String indent) {
    String line = mark.code().text(imports);
    List<String> attributes =
        mark.attributes().stream().map(attribute -> attribute.text(imports)).toList();
    boolean lists = attributes.size() > 1 && attributes.stream().anyMatch(one -> one.endsWith("}"));
    if (attributes.isEmpty() || (indent.length() + line.length() <= WIDTH && !lists)) {
      return line;
    }
    return attributes.stream()
        .map(attribute -> attribute(attribute, indent + STEP))
        .collect(
            Collectors.joining(
                ",\n" + indent + STEP,
                "@" + imports.spell(mark.type()) + "(\n" + indent + STEP,
                ")"));
  }
}
