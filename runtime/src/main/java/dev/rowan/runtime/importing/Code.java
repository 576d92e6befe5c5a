package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of Java source whose types are not spelled yet: that is up to the imports of its file.
 *
 * @param pieces texts, types and constants, in order
 */
record Code(List<Piece> pieces) {
  /** What knows how it is spelled in a file with some imports. */
  interface Piece {
    /** Returns its text, imported if it has to be. */
    String in(Imports imports);
  }

  /**
   * Source that is the same in every file.
   *
   * @param text it
   */
  record Text(String text) implements Piece {
    @Override
    public String in(Imports imports) {
      return text;
    }
  }

  /**
   * A constant of an enum, alone where the file has it imported.
   *
   * @param type the enum
   * @param name the constant
   */
  record Constant(JavaType type, String name) implements Piece {
    @Override
    public String in(Imports imports) {
      return imports.constant(this);
    }
  }

  Code {
    pieces = List.copyOf(pieces);
  }

  /** Returns code of types and constants. */
  static Code of(Piece... pieces) {
    return new Code(List.of(pieces));
  }

  /** Returns code of a text. */
  static Code of(String text) {
    return of(new Text(text));
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

  /** Returns a constant of an enum of Rowan: {@code CASCADE} of {@code ReferentialAction}. */
  static Code constant(String type, Enum<?> constant) {
    return constant(type, constant.name());
  }

  /** Returns a constant of an enum of Rowan: {@code GIN} of {@code IndexMethod}. */
  static Code constant(String type, String constant) {
    return of(new Constant(JavaType.annotation(type), constant));
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
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Code(all);
  }

  /** Returns the text in a file with these imports. */
  String text(Imports imports) {
    return pieces.stream().map(piece -> piece.in(imports)).collect(Collectors.joining());
  }
}
