package dev.rowan.schema.testing;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Random names, types and texts: usual ones, and those that quoting and codecs trip over. */
final class AnyText {
  private static final List<String> NAMES =
      List.of(
          "id",
          "total",
          "status",
          "orders",
          "customer_id",
          "order",
          "select",
          "User",
          "a b",
          "say \"hi\"",
          "it's",
          "semi;colon",
          "dot.ted",
          "back\\slash",
          "Straße",
          "名前",
          "😀",
          "(paren)",
          "[1]",
          "#hash",
          "| pipe",
          "a=b",
          "{x}",
          "-- no comment",
          "/* none */",
          "$$",
          "\"",
          "'",
          " ",
          "\t",
          "\n",
          "null",
          "true",
          "x".repeat(63),
          "é".repeat(31),
          "name",
          "table",
          "column",
          "<<<<<<<",
          "=======");

  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "two words",
          "it's",
          "say \"hi\"",
          "C:\\dir",
          "two\nlines",
          "a\n\nb\n",
          "\n",
          " leading",
          "trailing ",
          "tab\there",
          "\r\n",
          "\r",
          "\u2028",
          "\u0085",
          "\u0001",
          "| block",
          "<<<<<<< ours\n=======\n>>>>>>> theirs",
          "😀",
          "x=y",
          "{a}",
          "[b]",
          "a,b",
          "$$ $1 $body$",
          "-- c",
          "42",
          "true",
          "null",
          "---");

  private static final List<String> EXPRESSIONS =
      List.of(
          "0",
          "total > 0",
          "(a > 0)",
          "(a) > (b)",
          "'it''s'",
          "E'\\n'",
          "now()",
          "a -- comment",
          "status IN ('A', 'B') AND total IS NOT NULL",
          "$x$ body\nof two lines $x$",
          "nextval('public.orders_id_seq'::regclass)",
          "lower(\"a b\")",
          "SELECT 1\nFROM orders",
          "a /* c /* nested */ */ + 1",
          "CASE WHEN a THEN 'x' ELSE 'y' END",
          "'unclosed");

  private static final List<String> TYPES =
      List.of(
          "integer",
          "bigint",
          "text",
          "varchar(20)",
          "numeric(12,2)",
          "timestamptz(3)",
          "uuid[]",
          "interval day to second",
          "char(3)",
          "\"char\"",
          "jsonb",
          "double precision[]",
          "bit(3)");

  private final Random random;

  AnyText(Random random) {
    this.random = random;
  }

  String any() {
    return switch (random.nextInt(4)) {
      case 0 -> identifier();
      case 1 -> noise(random.nextInt(12));
      default -> one(TEXTS);
    };
  }

  /** Returns what PostgreSQL can store as a name, usual names more often than others. */
  String identifier() {
    if (random.nextInt(3) == 0) {
      String noise = noise(1 + random.nextInt(8)).replace("\0", "");
      return noise.isEmpty() || noise.getBytes(StandardCharsets.UTF_8).length > 63 ? "n" : noise;
    }
    return random.nextBoolean() ? NAMES.get(random.nextInt(6)) : one(NAMES);
  }

  ObjectName name() {
    return switch (random.nextInt(4)) {
      case 0 -> ObjectName.unqualified(identifier());
      case 1 -> new ObjectName(identifier(), identifier());
      default -> new ObjectName("public", identifier());
    };
  }

  SqlType type() {
    SqlType type = random.nextInt(3) == 0 ? SqlType.named(name()) : SqlType.parse(one(TYPES));
    return random.nextInt(8) == 0 ? type.element().array() : type;
  }

  /** Returns an expression; some mention a name of the usual ones. */
  String expression() {
    if (random.nextInt(3) > 0) {
      return one(EXPRESSIONS);
    }
    String column = Identifiers.quoted(identifier());
    return random.nextBoolean() ? column + " <> ''" : "public." + column + "(" + column + ")";
  }

  private String noise(int length) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int point = random.nextInt(4) == 0 ? random.nextInt(0x3000) : ' ' + random.nextInt(95);
      noise.appendCodePoint(point);
    }
    return noise.toString();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
