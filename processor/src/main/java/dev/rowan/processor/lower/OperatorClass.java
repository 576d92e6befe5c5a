package dev.rowan.processor.lower;

import dev.rowan.schema.SqlType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How an access method holds a type, as {@code pg_opclass} of PostgreSQL and of the extensions that
 * come with it says.
 *
 * @param method the access method, such as {@code gin}
 * @param name its name, such as {@code gin_trgm_ops}
 * @param extension the extension that brings it, or {@code ""} for PostgreSQL itself
 * @param isDefault whether it is the type's default in that method
 * @param type the type that it is for, as {@code format_type} shows it, or one like {@code
 *     anyrange}
 * @param operators what an exclusion constraint can use: those that are their own commutators
 */
record OperatorClass(
    String method,
    String name,
    String extension,
    boolean isDefault,
    String type,
    List<String> operators) {
  /** Types whose values are kept in the same bytes as those of another: {@code pg_cast}. */
  private static final Map<String, Set<String>> KEPT_ALIKE =
      Map.of(
          "character varying", Set.of("text"),
          "text", Set.of("character varying"),
          "cidr", Set.of("inet"),
          "bit", Set.of("bit varying"),
          "bit varying", Set.of("bit"));

  /** Returns all of them. */
  static List<OperatorClass> all() {
    return Table.ALL;
  }

  /** Whether it holds this type; not what a domain or type of the user's own is kept as. */
  boolean accepts(SqlType given) {
    String plain = given.name().name();
    return switch (type) {
      case "anyarray" -> given.isArray();
      case "anyrange" -> !given.isArray() && Table.RANGES.contains(plain);
      case "anymultirange" ->
          !given.isArray()
              && Table.RANGES.contains(plain.replace("multirange", "range"))
              && plain.endsWith("multirange");
      default ->
          type.equals(plain + (given.isArray() ? "[]" : ""))
              || (!given.isArray() && KEPT_ALIKE.getOrDefault(plain, Set.of()).contains(type));
    };
  }

  /** Whether PostgreSQL or one of its extensions has this type. */
  static boolean isKnown(SqlType type) {
    return type.isBuiltIn() || all().stream().anyMatch(one -> one.type.equals(type.name().name()));
  }

  /** Returns the extension that brings a type, if one does. */
  static Optional<String> extensionOf(SqlType type) {
    return all().stream()
        .filter(one -> !type.isBuiltIn() && !one.extension.isEmpty())
        .filter(one -> one.type.equals(type.name().name()))
        .map(OperatorClass::extension)
        .findFirst();
  }

  private static OperatorClass parse(String line) {
    String[] fields = line.split("\t", -1);
    return new OperatorClass(
        fields[0],
        fields[1],
        fields[2],
        fields[3].equals("default"),
        fields[4],
        fields[5].isEmpty() ? List.of() : List.of(fields[5].split(" ")));
  }

  /** Read when the first index is lowered. */
  private static final class Table {
    static final Set<String> RANGES =
        Set.of("int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange");
    static final List<OperatorClass> ALL = read();

    private static List<OperatorClass> read() {
      InputStream in = OperatorClass.class.getResourceAsStream("operator-classes.tsv");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(OperatorClass::parse)
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
