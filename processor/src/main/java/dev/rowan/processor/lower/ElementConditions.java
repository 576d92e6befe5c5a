package dev.rowan.processor.lower;

import dev.rowan.processor.lower.ValidationLowering.Subject;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions on all elements of an array, without the subquery that no CHECK may have.
 *
 * <p>{@code List<@Min(0) Integer> scores} is {@code 0 <= ALL (scores)}. What must be matched by a
 * regular expression is looked for as JSON: {@code List<@Size(max = 5) String> tags} is {@code NOT
 * jsonb_path_exists(to_jsonb(tags), '$[*] ? (@ like_regex ".{6}" flag "s")')}. Nulls satisfy all of
 * them, as they do in Java.
 */
final class ElementConditions {
  /** What a regular expression of PostgreSQL repeats at most. */
  private static final int MAX_REPEAT = 255;

  /** The types of which two values are equal where their texts are, and only there. */
  private static final Set<SqlType> EQUAL_AS_TEXT =
      Set.of(
          SqlType.TEXT,
          SqlType.UUID,
          SqlType.SMALLINT,
          SqlType.INTEGER,
          SqlType.BIGINT,
          SqlType.DATE,
          SqlType.BOOLEAN);

  private final Map<String, BiFunction<ValidationView, Subject, Optional<String>>> conditions =
      Map.ofEntries(
          Map.entry("NotBlank", this::notBlank),
          Map.entry("NotEmpty", this::size),
          Map.entry("Size", this::size),
          Map.entry("Length", this::size),
          Map.entry("Min", this::limits),
          Map.entry("Max", this::limits),
          Map.entry("Range", this::limits),
          Map.entry("DecimalMin", this::limits),
          Map.entry("DecimalMax", this::limits),
          Map.entry("Positive", this::limits),
          Map.entry("PositiveOrZero", this::limits),
          Map.entry("Negative", this::limits),
          Map.entry("NegativeOrZero", this::limits),
          Map.entry("Pattern", this::pattern),
          Map.entry("Email", this::email),
          Map.entry("AssertTrue", (view, subject) -> truth(view, subject, true)),
          Map.entry("AssertFalse", (view, subject) -> truth(view, subject, false)));

  private final ValidationFaults told;

  ElementConditions(ValidationFaults told) {
    this.told = told;
  }

  /** Returns the condition of a constraint on each element of an array. */
  Optional<String> condition(ValidationView view, Subject array) {
    var condition = conditions.get(view.name());
    return condition == null
        ? told.notCarried(view, "no expression says it of each element")
        : condition.apply(view, array);
  }

  private static Subject element(Subject array) {
    return new Subject(
        array.sql(),
        "an element of " + array.path(),
        array.nameParts(),
        array.stored().element().orElseThrow());
  }

  /** Returns that an array holds nothing twice; nulls are equal to each other. */
  Optional<String> unique(ValidationView view, Subject array) {
    Stored element = array.stored().element().orElseThrow();
    boolean equalAsText = EQUAL_AS_TEXT.contains(element.base()) || !element.constants().isEmpty();
    if (!equalAsText || element.isConverted()) {
      return told.notCarried(
          view, "whether two " + element.type() + " are equal is another question there");
    }
    String some = "array_remove(" + array.sql() + ", NULL)";
    String texts = element.base().equals(SqlType.TEXT) ? some : some + "::text[]";
    return Optional.of(
        ("cardinality(array_positions(" + array.sql() + ", NULL)) <= 1 AND ")
            + ValidationLowering.keys("jsonb_object(" + texts + ", " + texts + ")")
            + (" = cardinality(" + some + ")"));
  }

  private Optional<String> limits(ValidationView view, Subject array) {
    Subject element = element(array);
    if (!told.isNumber(view)) {
      return Optional.empty();
    }
    if (!element.stored().isNumber()) {
      return told.misplaced(view, element, "a number");
    }
    return Optional.of(
        Stream.concat(
                NumberLimit.least(view)
                    .map(least -> least.text() + (least.inclusive() ? " <= " : " < "))
                    .stream(),
                NumberLimit.most(view)
                    .map(most -> most.text() + (most.inclusive() ? " >= " : " > "))
                    .stream())
            .map(limit -> limit + "ALL (" + array.sql() + ")")
            .collect(Collectors.joining(" AND ")));
  }

  private Optional<String> truth(ValidationView view, Subject array, boolean wanted) {
    Subject element = element(array);
    return element.stored().base().equals(SqlType.BOOLEAN)
        ? Optional.of(wanted + " = ALL (" + array.sql() + ")")
        : told.misplaced(view, element, "a boolean");
  }

  private Optional<String> size(ValidationView view, Subject array) {
    Optional<SizeLimits> limits = text(view, array) ? told.sizes(view) : Optional.empty();
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    long least = limits.get().least();
    long most = limits.get().most();
    if (least > MAX_REPEAT || (most >= MAX_REPEAT && !limits.get().isOpen())) {
      return told.notCarried(
          view, "the size of each element is counted to " + (MAX_REPEAT - 1) + " alone");
    }
    return Optional.of(
            Stream.concat(
                    least > 0 ? Stream.of("!(@ " + like(".{" + least + "}") + ")") : Stream.of(),
                    limits.get().isOpen()
                        ? Stream.of()
                        : Stream.of("@ " + like(".{" + (most + 1) + "}")))
                .collect(Collectors.joining(" || ")))
        .filter(filter -> !filter.isEmpty())
        .map(filter -> none(array, filter));
  }

  private Optional<String> notBlank(ValidationView view, Subject array) {
    return text(view, array)
        ? Optional.of(none(array, "!(@ " + like("[^[:space:]]") + ")"))
        : Optional.empty();
  }

  private Optional<String> pattern(ValidationView view, Subject array) {
    return text(view, array)
        ? told.regex(view).map(regex -> none(array, "!(@ " + like(regex) + ")"))
        : Optional.empty();
  }

  private Optional<String> email(ValidationView view, Subject array) {
    if (!text(view, array)) {
      return Optional.empty();
    }
    String usual = "!(@ == \"\" || @ " + like(".@.") + ")";
    Optional<String> own = view.regexp().given() ? told.regex(view) : Optional.empty();
    return Optional.of(
        none(array, own.map(regex -> usual + " || !(@ " + like(regex) + ")").orElse(usual)));
  }

  private boolean text(ValidationView view, Subject array) {
    Subject element = element(array);
    boolean isString = element.stored().scalar().equals(JavaType.of("java.lang", "String"));
    if (!isString || !element.stored().isText()) {
      Optional<String> none = told.misplaced(view, element, "text");
      return none.isPresent();
    }
    return true;
  }

  /** Returns that no element satisfies a filter of a JSON path. */
  private static String none(Subject array, String filter) {
    return "NOT jsonb_path_exists(to_jsonb("
        + array.sql()
        + "), "
        + Sql.literal("$[*] ? (" + filter + ")")
        + ")";
  }

  /** With the flag, expressions mean what they mean to the operator {@code ~}. */
  private static String like(String regex) {
    return "like_regex \"" + regex.replace("\\", "\\\\").replace("\"", "\\\"") + "\" flag \"s\"";
  }
}
