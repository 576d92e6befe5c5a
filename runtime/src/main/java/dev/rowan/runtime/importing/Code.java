package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of Java source whose types are not spelled yet: that is up to the imports of its file.
 *
 * @param pieces texts and {@link JavaType}s, in order
 */
record Code(List<Object> pieces) {
  Code {
    pieces = List.copyOf(pieces);
  }

  /** Returns code of texts and types. */
  static Code of(Object... pieces) {
    return new Code(List.of(pieces));
  }

  /** Returns a string literal. */
  static Code string(String value) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(Character.isISOControl(c) ? escaped(c) : c);
      }
    }
    return of(literal.append('"').toString());
  }

  private static String escaped(char c) {
    return String.format("\\u%04x", (int) c);
  }

  /** Returns a constant of an enum: {@code ReferentialAction.CASCADE}. */
  static Code constant(JavaType type, Enum<?> constant) {
    return of(type, "." + constant.name());
  }

  /** Returns the values of an array in an annotation: one alone needs no braces. */
  static Code array(List<Code> values) {
    return values.size() == 1 ? values.get(0) : of("{").then(join(values)).then(of("}"));
  }

  /** Returns strings as the values of an array. */
  static Code strings(List<String> values) {
    return array(values.stream().map(Code::string).toList());
  }

  /** Returns pieces with a comma between them. */
  static Code join(List<Code> codes) {
    Code joined = of();
    for (int i = 0; i < codes.size(); i++) {
      joined = (i == 0 ? joined : joined.then(of(", "))).then(codes.get(i));
    }
    return joined;
  }

  /** Returns this and then the other. */
  Code then(Code other) {
    List<Object> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Code(all);
  }

  /** Returns the text, each type spelled by this function. */
  String text(Function<JavaType, String> spelling) {
    return pieces.stream()
        .map(piece -> piece instanceof JavaType type ? spelling.apply(type) : piece.toString())
        .collect(Collectors.joining());
  }
}
