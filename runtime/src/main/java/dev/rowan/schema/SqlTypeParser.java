package dev.rowan.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads type names: {@code varchar(20)[]} → {@code character varying(20)[]}. */
final class SqlTypeParser {
  /**
   * Every built-in type by the name that {@code format_type} shows, for types people put in
   * columns.
   */
  private static final Set<String> BUILT_IN =
      Set.of(
          ("bigint|bit|bit varying|boolean|box|bytea|character|character varying|cidr|circle|date"
                  + "|datemultirange|daterange|double precision|inet|int4multirange|int4range"
                  + "|int8multirange|int8range|integer|interval|json|jsonb|jsonpath|line|lseg"
                  + "|macaddr|macaddr8|money|name|numeric|nummultirange|numrange|oid|oidvector|path"
                  + "|pg_lsn|pg_snapshot|point|polygon|real|refcursor|regclass|regcollation|regconfig"
                  + "|regdictionary|regnamespace|regoper|regoperator|regproc|regprocedure|regrole"
                  + "|regtype|smallint|text|tid|time with time zone|time without time zone"
                  + "|timestamp with time zone|timestamp without time zone|tsmultirange|tsquery"
                  + "|tsrange|tstzmultirange|tstzrange|tsvector|txid_snapshot|uuid|xid|xid8|cid|xml"
                  + "|\"char\"|int2vector|void|trigger|record|anyelement|anyarray|bpchar")
              .split("\\|"));

  private static final Map<String, String> ALIASES = new TreeMap<>();

  static {
    String[] pairs = {
      "int2",
      "smallint",
      "int",
      "integer",
      "int4",
      "integer",
      "int8",
      "bigint",
      "float4",
      "real",
      "float8",
      "double precision",
      "float",
      "double precision",
      "decimal",
      "numeric",
      "dec",
      "numeric",
      "bool",
      "boolean",
      "varchar",
      "character varying",
      "char varying",
      "character varying",
      "national character varying",
      "character varying",
      "nchar varying",
      "character varying",
      "char",
      "character",
      "nchar",
      "character",
      "national character",
      "character",
      "varbit",
      "bit varying",
      "timestamptz",
      "timestamp with time zone",
      "timestamp",
      "timestamp without time zone",
      "timetz",
      "time with time zone",
      "time",
      "time without time zone",
    };
    for (int i = 0; i < pairs.length; i += 2) {
      ALIASES.put(pairs[i], pairs[i + 1]);
    }
  }

  private static final Pattern DIMENSION = Pattern.compile("\\s*\\[\\s*\\d*\\s*]$");
  private static final Pattern ARRAY = Pattern.compile("\\s+array(\\s*\\[\\s*\\d+\\s*])?$");
  private static final Pattern MODIFIERS = Pattern.compile("\\s*\\(([^()]*)\\)");
  private static final Pattern INTERVAL_FIELDS =
      Pattern.compile(
          "interval (year|month|day|hour|minute|second)( to (month|hour|minute|second))?");
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?:(?<qn>\"(?:[^\"]|\"\")+\")|(?<n>[\\p{L}_][\\p{L}\\p{N}_$]*))(?<more>\\s*\\.\\s*)?");

  private SqlTypeParser() {}

  static boolean isBuiltIn(String name) {
    return BUILT_IN.contains(name) || INTERVAL_FIELDS.matcher(name).matches();
  }

  static SqlType parse(String text) {
    String rest = text.strip();
    int dimensions = 0;
    for (Matcher m = DIMENSION.matcher(rest); m.find(); m = DIMENSION.matcher(rest)) {
      rest = rest.substring(0, m.start());
      dimensions++;
    }
    Matcher array = ARRAY.matcher(rest.toLowerCase(Locale.ROOT));
    if (array.find()) {
      rest = rest.substring(0, array.start());
      dimensions = 1;
    }
    String modifiers = "";
    Matcher m = MODIFIERS.matcher(rest);
    if (m.find()) {
      modifiers = m.group(1).replaceAll("\\s*,\\s*", ",").strip();
      rest = rest.substring(0, m.start()) + rest.substring(m.end());
    }
    SqlType type = named(rest, modifiers, text);
    return new SqlType(type.name(), type.modifiers(), Math.min(dimensions, 1));
  }

  private static SqlType named(String rest, String modifiers, String text) {
    String words = rest.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (words.startsWith("pg_catalog.")) {
      words = words.substring("pg_catalog.".length());
    }
    String builtIn = ALIASES.getOrDefault(words, words);
    if (isBuiltIn(builtIn)) {
      return withModifiers(builtIn, words, modifiers, text);
    }
    List<String> names = new ArrayList<>();
    Matcher m = QUALIFIED.matcher(rest.strip());
    boolean more = true;
    int at = 0;
    while (more && m.find(at) && m.start() == at) {
      String quoted = m.group("qn");
      names.add(
          quoted == null
              ? m.group("n").toLowerCase(Locale.ROOT)
              : quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
      more = m.group("more") != null;
      at = m.end();
    }
    if (more || at != rest.strip().length() || names.isEmpty() || names.size() > 2) {
      throw new IllegalArgumentException("not a type name: " + text);
    }
    ObjectName name =
        names.size() == 1
            ? ObjectName.unqualified(names.get(0))
            : new ObjectName(names.get(0), names.get(1));
    return new SqlType(name, modifiers, 0);
  }

  private static SqlType withModifiers(
      String builtIn, String words, String modifiers, String text) {
    String name = builtIn;
    String kept = modifiers;
    switch (builtIn) {
      case "double precision" -> {
        if (words.equals("float") && !modifiers.isEmpty()) {
          name = Integer.parseInt(modifiers) <= 24 ? "real" : name;
          kept = "";
        }
      }
      case "numeric" -> kept = modifiers.matches("\\d+") ? modifiers + ",0" : modifiers;
      case "character", "bit" -> kept = modifiers.isEmpty() ? "1" : modifiers;
      case "bpchar" -> name = modifiers.isEmpty() ? name : "character";
      default -> {}
    }
    if (!kept.matches("(-?\\d+(,-?\\d+)?)?")) {
      throw new IllegalArgumentException("not a type name: " + text);
    }
    return new SqlType(ObjectName.unqualified(name), kept, 0);
  }
}
