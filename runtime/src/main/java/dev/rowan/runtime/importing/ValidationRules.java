package dev.rowan.runtime.importing;

import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of the constraints of jakarta.validation, back to these: {@code char_length(name)
 * <= 80} is {@code @Size(max = 80)}.
 */
final class ValidationRules {
  private static final String PACKAGE = "jakarta.validation.constraints";
  private static final Set<String> TEXTS =
      Set.of("text", "character varying", "character", "citext");
  private static final Set<SqlType> WHOLE =
      Set.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  private static final String COUNT = "(\\d{1,9})";
  private static final String LIMIT = "(-?\\d{1,18})";
  private static final String DECIMAL = "(-?\\d+(?:\\.\\d+)?)";
  private static final String SIZE = "((?:char_length|cardinality|octet_length)\\(COLUMN\\))";

  /** All, by the words in which PostgreSQL's form of them is read. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("Null", "COLUMN IS NULL", ValidationRules::isAny),
          new Rule("AssertTrue", "COLUMN", SqlType.BOOLEAN::equals),
          new Rule("AssertFalse", "NOT COLUMN", SqlType.BOOLEAN::equals),
          new Rule("Positive", "COLUMN > 0", ValidationRules::isNumber),
          new Rule("PositiveOrZero", "COLUMN >= 0", ValidationRules::isNumber),
          new Rule("Negative", "COLUMN < 0", ValidationRules::isNumber),
          new Rule("NegativeOrZero", "COLUMN <= 0", ValidationRules::isNumber),
          new Rule("Min", "COLUMN >= " + LIMIT, ValidationRules::isExact).with("value"),
          new Rule("Max", "COLUMN <= " + LIMIT, ValidationRules::isExact).with("value"),
          decimal("DecimalMin", ">=", Map.of()),
          decimal("DecimalMin", ">", Map.of("inclusive", Code.of("false"))),
          decimal("DecimalMax", "<=", Map.of()),
          decimal("DecimalMax", "<", Map.of("inclusive", Code.of("false"))),
          new Rule("Digits", "COLUMN BETWEEN -(9{1,18}) AND \\1", WHOLE::contains)
              .with(found -> digits(found.group(1).length(), "0")),
          new Rule(
                  "Digits",
                  "COLUMN = round\\(COLUMN, " + COUNT + "\\) AND abs\\(COLUMN\\) < 1(0*)",
                  type -> type.withModifiers("").equals(SqlType.NUMERIC))
              .with(found -> digits(found.group(2).length(), found.group(1))),
          new Rule("NotBlank", "COLUMN ~ '\\[\\^\\[:space:]]'", ValidationRules::isText),
          new Rule("NotEmpty", SIZE + " > 0", ValidationRules::isSized),
          new Rule("Size", SIZE + " <= " + COUNT, ValidationRules::isSized).with("", "max"),
          new Rule("Size", SIZE + " >= " + COUNT, ValidationRules::isSized).with("", "min"),
          new Rule("Size", SIZE + " >= " + COUNT + " AND \\1 <= " + COUNT, ValidationRules::isSized)
              .means(
                  found -> found.group(1) + " BETWEEN " + found.group(2) + " AND " + found.group(3))
              .with("", "min", "max"),
          new Rule("Pattern", "COLUMN ~ '(\\^\\(\\?:.*\\)\\$)'", ValidationRules::isText)
              .means(found -> "COLUMN ~ " + Sql.literal(found.group(1).replace("''", "'")))
              .with(
                  found ->
                      JavaRegex.of(found.group(1).replace("''", "'"))
                          .map(regex -> Map.of("regexp", Code.string(regex)))),
          new Rule("Email", "COLUMN = '' OR COLUMN ~ '\\.@\\.'", ValidationRules::isText)
              .means(found -> "(" + found.group() + ")"));

  private ValidationRules() {}

  /**
   * What makes a check.
   *
   * @param mark the annotation
   * @param label the end of the check's name
   * @param condition its condition, in the processor's words
   */
  record Said(Mark mark, String label, Expression condition) {}

  /**
   * A form of condition.
   *
   * @param annotation the constraint
   * @param read the condition as PostgreSQL's is read; the column's name as {@code COLUMN}
   * @param fits the types of columns that the constraint may be on
   * @param made the condition that the processor makes
   * @param attributes the attributes of the annotation, if it can say them
   */
  private record Rule(
      String annotation,
      String read,
      Predicate<SqlType> fits,
      Function<MatchResult, String> made,
      Function<MatchResult, Optional<Map<String, Code>>> attributes) {
    Rule(String annotation, String read, Predicate<SqlType> fits) {
      this(annotation, read, fits, MatchResult::group, found -> Optional.of(Map.of()));
    }

    Rule means(Function<MatchResult, String> words) {
      return new Rule(annotation, read, fits, words, attributes);
    }

    Rule with(Function<MatchResult, Optional<Map<String, Code>>> said) {
      return new Rule(annotation, read, fits, made, said);
    }

    /** Numbers in groups are attributes of these names; a group without name is none. */
    Rule with(String... names) {
      return with(
          found -> {
            Mark said = Mark.of(annotation);
            for (int i = 0; i < names.length; i++) {
              said = names[i].isEmpty() ? said : said.with(names[i], number(found.group(i + 1)));
            }
            return Optional.of(said.values());
          });
    }

    String label() {
      return SnakeCase.of(annotation) + "_check";
    }

    Optional<Said> said(String column, Expression condition) {
      Matcher found =
          Pattern.compile(read.replace("COLUMN", Pattern.quote(column))).matcher(condition.sql());
      return found.matches()
          ? attributes
              .apply(found)
              .map(
                  values ->
                      new Said(
                          new Mark(JavaType.of(PACKAGE, annotation), values),
                          label(),
                          new Expression(made.apply(found).replace("COLUMN", column))))
          : Optional.empty();
    }
  }

  /**
   * Returns the constraint that makes a check, if one makes it of just this name and condition.
   *
   * @param owner the table or domain
   * @param columns the column in the name of the check, or none
   * @param column how the condition names it
   * @param type its type
   */
  static Optional<Said> of(
      String owner,
      List<String> columns,
      String column,
      SqlType type,
      String check,
      Expression condition) {
    return RULES.stream()
        .filter(rule -> rule.fits().test(type))
        .filter(rule -> check.equals(DefaultNames.of(owner, columns, rule.label())))
        .flatMap(rule -> rule.said(column, condition).stream())
        .findFirst();
  }

  private static Rule decimal(String annotation, String operator, Map<String, Code> more) {
    return new Rule(annotation, "COLUMN " + operator + " " + DECIMAL, ValidationRules::isNumber)
        .with(
            found -> {
              Mark said = Mark.of(annotation).with(Code.string(found.group(1)));
              for (Map.Entry<String, Code> one : more.entrySet()) {
                said = said.with(one.getKey(), one.getValue());
              }
              return Optional.of(said.values());
            });
  }

  private static Optional<Map<String, Code>> digits(int integer, String fraction) {
    return Optional.of(
        Mark.of("Digits")
            .with("integer", Code.of(String.valueOf(integer)))
            .with("fraction", Code.of(fraction))
            .values());
  }

  private static Code number(String text) {
    return Code.of(text.length() > 9 ? text + "L" : text);
  }

  private static boolean isAny(SqlType type) {
    return !type.isArray();
  }

  private static boolean isText(SqlType type) {
    return !type.isArray() && TEXTS.contains(type.name().name());
  }

  private static boolean isSized(SqlType type) {
    return type.isArray() || type.equals(SqlType.BYTEA) || isText(type);
  }

  private static boolean isExact(SqlType type) {
    return WHOLE.contains(type) || type.withModifiers("").equals(SqlType.NUMERIC);
  }

  private static boolean isNumber(SqlType type) {
    return isExact(type) || type.equals(SqlType.REAL) || type.equals(SqlType.DOUBLE_PRECISION);
  }
}
