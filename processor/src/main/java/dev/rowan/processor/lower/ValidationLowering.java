package dev.rowan.processor.lower;

import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.ElementView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Check;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.ddl.Sql;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lowers constraints of jakarta.validation to checks that refuse nothing that Java accepts.
 *
 * <p>{@code @Size(max = 80) String name} makes {@code CHECK (char_length(name) <= 80)}: a check and
 * not {@code varchar(80)}, because a check can be widened or narrowed later without a rewrite of
 * the table (NOT VALID, then VALIDATE), and because it says its name when it refuses. {@code
 * char_length} counts characters where Java counts UTF-16 units, so it is never the stricter one at
 * the upper end; a lower end above 1 is the same for all text of the basic plane.
 */
final class ValidationLowering {
  private static final int MAX_DIGITS = 1000;
  private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set");

  /**
   * What a constraint is on.
   *
   * @param sql how a check names it: a column, or {@code VALUE} of a domain
   * @param path the component
   * @param nameParts what names it in the check's name
   * @param stored how it is kept
   */
  record Subject(String sql, String path, List<String> nameParts, Stored stored) {}

  /** Gives the condition of a constraint on a column, or nothing if there is nothing to check. */
  private final Map<String, BiFunction<ValidationView, Subject, Optional<String>>> conditions =
      Map.ofEntries(
          Map.entry("Null", (view, subject) -> Optional.of(subject.sql() + " IS NULL")),
          Map.entry("NotBlank", this::notBlank),
          Map.entry("NotEmpty", this::notEmpty),
          Map.entry("Size", this::size),
          Map.entry("Length", this::length),
          Map.entry("Min", this::limits),
          Map.entry("Max", this::limits),
          Map.entry("Range", this::limits),
          Map.entry("DecimalMin", this::limits),
          Map.entry("DecimalMax", this::limits),
          Map.entry("Positive", this::limits),
          Map.entry("PositiveOrZero", this::limits),
          Map.entry("Negative", this::limits),
          Map.entry("NegativeOrZero", this::limits),
          Map.entry("Digits", this::digits),
          Map.entry("Pattern", this::pattern),
          Map.entry("Email", this::email),
          Map.entry("AssertTrue", (view, subject) -> truth(view, subject, "")),
          Map.entry("AssertFalse", (view, subject) -> truth(view, subject, "NOT ")),
          Map.entry("UniqueElements", this::unique));

  private final PartList parts;
  private final Faults faults;
  private final ValidationFaults told;
  private final ElementConditions elements;

  ValidationLowering(PartList parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
    told = new ValidationFaults(faults);
    elements = new ElementConditions(told);
  }

  private static Subject subject(LoweredColumn column) {
    return new Subject(
        Sql.identifier(column.name()), column.path(), List.of(column.name()), column.stored());
  }

  /** Adds the checks of all constraints on a column, and on what it holds. */
  void add(LoweredColumn column) {
    add(column.component(), column.isOwn(), subject(column));
  }

  /** Adds the checks of all constraints on a component, which is of the record itself or nested. */
  void add(ComponentView component, boolean own, Subject subject) {
    subject.stored().validations().forEach(view -> add(view, subject));
    component.elements().forEach(view -> elements(view, own, subject));
  }

  private void add(ValidationView view, Subject subject) {
    var condition = conditions.get(view.name());
    if (condition == null) {
      told.leftToJava(view);
    } else if (subject.stored().isConverted()) {
      told.notCarried(view, "the column holds what the converter makes of the value");
    } else {
      check(view, subject, "check", condition.apply(view, subject));
    }
  }

  private void check(
      ValidationView view, Subject subject, String label, Optional<String> condition) {
    condition.ifPresent(
        sql ->
            parts.add(
                Check.of(
                    parts.name(subject.nameParts(), SnakeCase.of(view.name()) + "_" + label),
                    new Expression(sql)),
                view.spot()));
  }

  /** Adds the checks of the constraints on an argument of the component's type. */
  private void elements(ElementView view, boolean own, Subject subject) {
    boolean ofValue = own && view.place() == ElementView.Place.VALUE;
    boolean ofElement =
        own
            && view.place() == ElementView.Place.ELEMENT
            && subject.stored().element().isPresent()
            && !subject.stored().isConverted();
    if (ofElement) {
      view.notNull()
          .ifPresent(
              spot ->
                  parts.add(
                      Check.of(
                          parts.name(subject.nameParts(), "element_not_null_check"),
                          new Expression("array_position(" + subject.sql() + ", NULL) IS NULL")),
                      spot));
    }
    for (ValidationView one : view.validations()) {
      if (one.name().isEmpty()) {
        told.leftToJava(one);
      } else if (ofValue) {
        add(one, subject);
      } else if (ofElement) {
        check(one, subject, "element_check", elements.condition(one, subject));
      } else {
        told.notCarried(
            one,
            own
                ? "it is within what one column holds"
                : "not every compiler finds it in the class file of a nested record");
      }
    }
  }

  /**
   * The locale says what is a space: Java's white space in all of them, and in some U+0085 or the
   * no-break spaces, which Java does not count.
   */
  private Optional<String> notBlank(ValidationView view, Subject subject) {
    return text(view, subject).map(name -> name + " ~ '[^[:space:]]'");
  }

  private Optional<String> notEmpty(ValidationView view, Subject subject) {
    return sized(view, subject).map(size -> size + " > 0");
  }

  private Optional<String> size(ValidationView view, Subject subject) {
    return told.sizes(view)
        .flatMap(limits -> sized(view, subject).flatMap(size -> between(size, limits)));
  }

  private Optional<String> length(ValidationView view, Subject subject) {
    return text(view, subject).flatMap(name -> size(view, subject));
  }

  private static Optional<String> between(String size, SizeLimits limits) {
    if (limits.isOpen()) {
      return limits.least() <= 0 ? Optional.empty() : Optional.of(size + " >= " + limits.least());
    }
    return Optional.of(
        limits.least() <= 0
            ? size + " <= " + limits.most()
            : size + " BETWEEN " + limits.least() + " AND " + limits.most());
  }

  private Optional<String> limits(ValidationView view, Subject subject) {
    if (!told.isNumber(view)) {
      return Optional.empty();
    }
    return number(view, subject)
        .map(
            name ->
                Stream.concat(
                        NumberLimit.least(view)
                            .map(least -> (least.inclusive() ? " >= " : " > ") + least.text())
                            .stream(),
                        NumberLimit.most(view)
                            .map(most -> (most.inclusive() ? " <= " : " < ") + most.text())
                            .stream())
                    .map(limit -> name + limit)
                    .collect(Collectors.joining(" AND ")));
  }

  private Optional<String> digits(ValidationView view, Subject subject) {
    int integer = view.integer().value();
    int fraction = view.fraction().value();
    if (integer < 0 || fraction < 0 || integer > MAX_DIGITS || fraction > MAX_DIGITS) {
      faults.add(
          Code.VALIDATION_NUMBER,
          (integer < 0 || integer > MAX_DIGITS ? view.integer() : view.fraction()).spot(),
          "no number has " + integer + " digits before and " + fraction + " after the point",
          "give 0 to " + MAX_DIGITS + " digits");
      return Optional.empty();
    }
    if (subject.stored().isInteger()) {
      BigInteger limit = BigInteger.TEN.pow(integer).subtract(BigInteger.ONE);
      return number(view, subject).map(name -> name + " BETWEEN -" + limit + " AND " + limit);
    }
    if (!subject.stored().type().name().name().equals("numeric")) {
      return number(view, subject)
          .flatMap(
              name -> told.notCarried(view, "a floating number has no decimal digits to count"));
    }
    // numeric(p,s) says it already, unless @Column says another type.
    String modifiers = subject.stored().type().modifiers();
    return modifiers.equals((integer + fraction) + "," + fraction)
        ? Optional.empty()
        : number(view, subject)
            .map(
                name ->
                    name
                        + (" = round(" + name + ", " + fraction + ")")
                        + (" AND abs(" + name + ") < " + BigInteger.TEN.pow(integer)));
  }

  private Optional<String> pattern(ValidationView view, Subject subject) {
    return text(view, subject)
        .flatMap(name -> told.regex(view).map(regex -> name + " ~ " + Sql.literal(regex)));
  }

  /** What every address has that Java accepts; the empty text is one to Hibernate Validator. */
  private Optional<String> email(ValidationView view, Subject subject) {
    Optional<String> usual =
        text(view, subject).map(name -> "(" + name + " = '' OR " + name + " ~ '.@.')");
    if (usual.isEmpty() || !view.regexp().given()) {
      return usual;
    }
    Optional<String> own =
        told.regex(view).map(regex -> subject.sql() + " ~ " + Sql.literal(regex));
    return own.map(condition -> usual.get() + " AND " + condition).or(() -> usual);
  }

  private Optional<String> truth(ValidationView view, Subject subject, String not) {
    return subject.stored().base().toString().equals("boolean")
        ? Optional.of(not + subject.sql())
        : told.misplaced(view, subject, "a boolean");
  }

  private Optional<String> unique(ValidationView view, Subject subject) {
    if (!COLLECTIONS.contains(raw(subject))) {
      return told.misplaced(view, subject, "a list");
    }
    return subject.stored().element().isPresent()
        ? elements.unique(view, subject)
        : told.notCarried(view, "the list is one document");
  }

  private Optional<String> text(ValidationView view, Subject subject) {
    return subject.stored().isText() && subject.stored().constants().isEmpty()
        ? Optional.of(subject.sql())
        : told.misplaced(view, subject, "text");
  }

  private Optional<String> sized(ValidationView view, Subject subject) {
    Stored stored = subject.stored();
    String name = subject.sql();
    if (stored.base().isArray()) {
      return Optional.of("cardinality(" + name + ")");
    }
    if (stored.base().toString().equals("bytea")) {
      return Optional.of("octet_length(" + name + ")");
    }
    if (stored.base().toString().equals("jsonb")) {
      if (raw(subject).equals("java.util.Map")) {
        return Optional.of(keys(name));
      }
      if (COLLECTIONS.contains(raw(subject)) || stored.scalar().dimensions() > 0) {
        return Optional.of("jsonb_array_length(" + name + ")");
      }
    }
    return stored.isText() && stored.constants().isEmpty()
        ? Optional.of("char_length(" + name + ")")
        : told.misplaced(view, subject, "text, bytes or what holds several values");
  }

  /** Returns how many keys a JSON object has, which no function of PostgreSQL tells by itself. */
  static String keys(String object) {
    return "jsonb_array_length(jsonb_path_query_array(" + object + ", '$.keyvalue()'))";
  }

  /** Returns the component's class without type arguments. */
  private static String raw(Subject subject) {
    return subject.stored().scalar().qualifiedName();
  }

  private Optional<String> number(ValidationView view, Subject subject) {
    if (subject.stored().isText()) {
      return told.notCarried(view, "the column is text, not a number");
    }
    return subject.stored().isNumber()
        ? Optional.of(subject.sql())
        : told.misplaced(view, subject, "a number");
  }
}
