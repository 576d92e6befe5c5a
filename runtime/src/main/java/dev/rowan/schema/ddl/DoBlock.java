package dev.rowan.schema.ddl;

import dev.rowan.schema.SqlTokens;

/** Code of PL/pgSQL as a statement: {@code DO $$ … $$}. */
final class DoBlock {
  private DoBlock() {}

  static String of(String body) {
    String tag = tag(body);
    return "DO " + tag + body + tag;
  }

  /** Returns a dollar quote that the text does not contain. */
  private static String tag(String body) {
    String tag = "$$";
    for (int i = 0; body.contains(tag) || isOpen(body, tag); i++) {
      tag = "$block" + (i == 0 ? "" : i) + "$";
    }
    return tag;
  }

  private static boolean isOpen(String body, String tag) {
    return SqlTokens.of("DO " + tag + body + tag).size() != 3;
  }
}
