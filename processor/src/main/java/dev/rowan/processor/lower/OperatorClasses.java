package dev.rowan.processor.lower;

import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which operator classes an access method has for which types, PostgreSQL's own and those of the
 * extensions that come with it ({@code pg_opclass}).
 *
 * <p>{@code gin_trgm_ops} is for text in GIN and GiST: on a number it is a fault. Classes and types
 * that are not known here are somebody's own, and taken as they are.
 */
final class OperatorClasses {
  private static final String ARRAYS = "arrays";
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");
  private static final Set<String> RANGES =
      Set.of("int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange");
  private static final Set<String> NETWORKS = Set.of("inet", "cidr");

  /** Types without an order, or a hash. */
  private static final Set<String> UNORDERED =
      Set.of("json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

  /** What GIN and GiST have classes for without an extension. */
  private static final Map<String, Set<String>> DEFAULTS =
      Map.of(
          "gin", Set.of(ARRAYS, "jsonb", "tsvector"),
          "gist",
              Set.of(
                  "int4range",
                  "int8range",
                  "numrange",
                  "tsrange",
                  "tstzrange",
                  "daterange",
                  "int4multirange",
                  "int8multirange",
                  "nummultirange",
                  "tsmultirange",
                  "tstzmultirange",
                  "datemultirange",
                  "tsvector",
                  "tsquery",
                  "box",
                  "circle",
                  "point",
                  "polygon"));

  /** Class → method → types. */
  private static final Map<String, Map<String, Set<String>>> KNOWN = new TreeMap<>();

  static {
    know("text_pattern_ops", TEXTS, "btree", "hash");
    know("varchar_pattern_ops", TEXTS, "btree", "hash");
    know("bpchar_pattern_ops", TEXTS, "btree", "hash");
    know("text_ops", TEXTS, "btree", "hash", "spgist");
    know("jsonb_ops", Set.of("jsonb"), "gin", "btree", "hash");
    know("jsonb_path_ops", Set.of("jsonb"), "gin");
    know("array_ops", Set.of(ARRAYS), "gin", "btree", "hash");
    know("tsvector_ops", Set.of("tsvector"), "gin", "gist", "btree");
    know("range_ops", RANGES, "gist", "spgist", "btree", "hash");
    know("inet_ops", NETWORKS, "gist", "spgist", "btree", "hash");
    know("quad_point_ops", Set.of("point"), "spgist");
    know("kd_point_ops", Set.of("point"), "spgist");
    know("gin_trgm_ops", TEXTS, "gin");
    know("gist_trgm_ops", TEXTS, "gist");
    know("gin__int_ops", Set.of(ARRAYS), "gin");
    know("gist__int_ops", Set.of(ARRAYS), "gist");
    for (String prefix : List.of("int2", "int4", "int8", "uuid", "date", "timestamptz")) {
      Set<String> types = Set.of(SqlType.parse(prefix).name().name());
      know(prefix + "_ops", types, "btree", "hash", "gin");
      know("gist_" + prefix + "_ops", types, "gist");
      know(prefix + "_minmax_ops", types, "brin");
      know(prefix + "_minmax_multi_ops", types, "brin");
      know(prefix + "_bloom_ops", types, "brin");
    }
    know("gist_text_ops", TEXTS, "gist");
    know("text_minmax_ops", TEXTS, "brin");
    know("text_bloom_ops", TEXTS, "brin");
    know("range_inclusion_ops", RANGES, "brin");
    know("inet_inclusion_ops", NETWORKS, "brin");
  }

  private final Faults faults;

  OperatorClasses(Faults faults) {
    this.faults = faults;
  }

  private static void know(String name, Set<String> types, String... methods) {
    for (String method : methods) {
      KNOWN.computeIfAbsent(name, key -> new TreeMap<>()).put(method, types);
    }
  }

  /** Reports a key that this access method cannot hold. */
  void check(String method, IndexKey key, LoweredColumn column, Spot spot) {
    SqlType type = column.column().type();
    if (!type.isBuiltIn()) {
      return;
    }
    ObjectName given = key.operatorClass();
    if (given != null) {
      given(given.name(), method, column, spot);
    } else if (cannotBeKey(method, name(type))) {
      faults.add(
          Code.TYPE_NOT_INDEXABLE,
          spot,
          word(method) + " has no operator class for " + type + ", which " + column.path() + " is",
          "index an expression of it, or use another method");
    }
  }

  private void given(String operatorClass, String method, LoweredColumn column, Spot spot) {
    Map<String, Set<String>> methods = KNOWN.get(operatorClass);
    if (methods == null) {
      return;
    }
    Set<String> types = methods.get(method);
    if (types == null) {
      faults.add(
          Code.OPERATOR_CLASS_METHOD,
          spot,
          operatorClass + " is not for " + word(method),
          "use it with "
              + String.join(" or ", methods.keySet().stream().map(OperatorClasses::word).toList()));
    } else if (!types.contains(name(column.column().type()))) {
      faults.add(
          Code.OPERATOR_CLASS_TYPE,
          spot,
          operatorClass
              + " is for "
              + String.join(", ", types.stream().sorted().toList())
              + ", "
              + column.path()
              + " is "
              + column.column().type(),
          "take it away for the default one of the type");
    }
  }

  /** Whether only an extension has a class for a type in this method. */
  static boolean needsExtension(String method, LoweredColumn column) {
    SqlType type = column.column().type();
    Set<String> defaults = DEFAULTS.get(method);
    return defaults != null && type.isBuiltIn() && !defaults.contains(name(type));
  }

  private static boolean cannotBeKey(String method, String type) {
    return switch (method) {
      case "btree", "hash" -> UNORDERED.contains(type);
      case "gin" -> UNORDERED.contains(type) || RANGES.contains(type);
      case "gist" -> Set.of("json", "jsonb", "xml", ARRAYS).contains(type);
      case "spgist" ->
          !(TEXTS.contains(type)
              || RANGES.contains(type)
              || NETWORKS.contains(type)
              || Set.of("point", "box", "polygon").contains(type));
      default -> false;
    };
  }

  private static String name(SqlType type) {
    return type.isArray() ? ARRAYS : type.name().name();
  }

  private static String word(String method) {
    return method.toUpperCase(Locale.ROOT);
  }
}
