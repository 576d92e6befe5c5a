package dev.rowan.processor.lower;

import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Check;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.ddl.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
  private static final int MAX_EXPONENT = 1000;

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
          Map.entry("NotBlank", this::notBlank),
          Map.entry("NotEmpty", this::notEmpty),
          Map.entry("Size", this::size),
          Map.entry("Length", this::size),
          Map.entry("Min", (view, subject) -> number(view, subject, ">= " + view.least().value())),
          Map.entry("Max", (view, subject) -> number(view, subject, "<= " + view.most().value())),
          Map.entry("Range", this::range),
          Map.entry(
              "DecimalMin",
              (view, subject) -> decimal(view, subject, view.inclusive() ? ">= " : "> ")),
          Map.entry(
              "DecimalMax",
              (view, subject) -> decimal(view, subject, view.inclusive() ? "<= " : "< ")),
          Map.entry("Positive", (view, subject) -> number(view, subject, "> 0")),
          Map.entry("PositiveOrZero", (view, subject) -> number(view, subject, ">= 0")),
          Map.entry("Negative", (view, subject) -> number(view, subject, "< 0")),
          Map.entry("NegativeOrZero", (view, subject) -> number(view, subject, "<= 0")),
          Map.entry("Digits", this::digits),
          Map.entry("Pattern", this::pattern),
          Map.entry("Email", this::email),
          Map.entry("AssertTrue", (view, subject) -> truth(view, subject, "")),
          Map.entry("AssertFalse", (view, subject) -> truth(view, subject, "NOT ")));

  private final PartList parts;
  private final Faults faults;

  ValidationLowering(PartList parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  /** Adds the check of a constraint. */
  void add(ValidationView view, LoweredColumn column) {
    add(
        view,
        new Subject(
            Sql.identifier(column.name()), column.path(), List.of(column.name()), column.stored()));
  }

  /** Adds the check of a constraint on a column or on the value of a domain. */
  void add(ValidationView view, Subject subject) {
    var condition = conditions.get(view.name());
    if (condition == null) {
      notCarried(view, "it is checked in Java alone, no CHECK says the same");
      return;
    }
    condition
        .apply(view, subject)
        .ifPresent(
            sql ->
                parts.add(
                    Check.of(
                        parts.name(subject.nameParts(), SnakeCase.of(view.name()) + "_check"),
                        new Expression(sql)),
                    view.spot()));
  }

  private Optional<String> notBlank(ValidationView view, Subject subject) {
    return text(view, subject).map(name -> name + " ~ '[^[:space:]]'");
  }

  private Optional<String> notEmpty(ValidationView view, Subject subject) {
    return length(view, subject).map(length -> length + " > 0");
  }

  private Optional<String> size(ValidationView view, Subject subject) {
    long least = view.least().value();
    long most = view.most().value();
    if (least < 0 || most < least) {
      faults.add(
          Code.VALIDATION_CONTRADICTION,
          (view.most().given() ? view.most() : view.least()).spot(),
          "no value has a size from " + least + " to " + most,
          "min must not be negative, nor greater than max");
      return Optional.empty();
    }
    return length(view, subject).flatMap(length -> between(length, least, 0, most));
  }

  private static Optional<String> between(String value, long least, long lowest, long most) {
    if (most == Integer.MAX_VALUE) {
      return least <= lowest ? Optional.empty() : Optional.of(value + " >= " + least);
    }
    return Optional.of(
        least <= lowest ? value + " <= " + most : value + " BETWEEN " + least + " AND " + most);
  }

  private Optional<String> range(ValidationView view, Subject subject) {
    long most = view.most().given() ? view.most().value() : Long.MAX_VALUE;
    return number(view, subject, ">= " + view.least().value())
        .map(
            least ->
                most == Long.MAX_VALUE ? least : least + " AND " + subject.sql() + " <= " + most);
  }

  private Optional<String> decimal(ValidationView view, Subject subject, String operator) {
    try {
      BigDecimal limit = new BigDecimal(view.limit().value());
      if (Math.abs((long) limit.scale()) <= MAX_EXPONENT) {
        return number(view, subject, operator + limit.toPlainString());
      }
    } catch (NumberFormatException noNumber) {
      // reported below
    }
    faults.add(
        Code.VALIDATION_NUMBER,
        view.limit().spot(),
        "\"" + view.limit().value() + "\" is not a number",
        "write it as \"0.01\"");
    return Optional.empty();
  }

  private Optional<String> digits(ValidationView view, Subject subject) {
    int integer = view.integer().value();
    int fraction = view.fraction().value();
    if (integer < 0 || fraction < 0 || integer > MAX_EXPONENT || fraction > MAX_EXPONENT) {
      faults.add(
          Code.VALIDATION_NUMBER,
          (integer < 0 || integer > MAX_EXPONENT ? view.integer() : view.fraction()).spot(),
          "no number has " + integer + " digits before and " + fraction + " after the point",
          "give 0 to " + MAX_EXPONENT + " digits");
      return Optional.empty();
    }
    if (subject.stored().isInteger()) {
      BigInteger limit = BigInteger.TEN.pow(integer).subtract(BigInteger.ONE);
      return number(view, subject, "BETWEEN -" + limit + " AND " + limit);
    }
    if (!subject.stored().type().name().name().equals("numeric")) {
      return number(view, subject, "").flatMap(number -> digitsNotCarried(view));
    }
    // numeric(p,s) says it already, unless @Column says another type.
    String modifiers = subject.stored().type().modifiers();
    return modifiers.equals((integer + fraction) + "," + fraction)
        ? Optional.empty()
        : number(view, subject, "= round(" + subject.sql() + ", " + fraction + ")")
            .map(
                exact ->
                    exact + " AND abs(" + subject.sql() + ") < " + BigInteger.TEN.pow(integer));
  }

  private Optional<String> digitsNotCarried(ValidationView view) {
    notCarried(view, "a floating number has no decimal digits to count");
    return Optional.empty();
  }

  private Optional<String> pattern(ValidationView view, Subject subject) {
    return text(view, subject).flatMap(name -> regex(view).map(regex -> name + " ~ " + regex));
  }

  /** What every address has that Java accepts; the empty text is one to Hibernate Validator. */
  private Optional<String> email(ValidationView view, Subject subject) {
    Optional<String> usual =
        text(view, subject).map(name -> "(" + name + " = '' OR " + name + " ~ '.@.')");
    if (usual.isEmpty() || !view.regexp().given()) {
      return usual;
    }
    Optional<String> own = regex(view).map(regex -> subject.sql() + " ~ " + regex);
    return own.map(condition -> usual.get() + " AND " + condition).or(() -> usual);
  }

  private Optional<String> regex(ValidationView view) {
    String regexp = view.regexp().value();
    try {
      Pattern unused = Pattern.compile(regexp);
    } catch (PatternSyntaxException malformed) {
      faults.add(
          Code.REGEX_MALFORMED,
          view.regexp().spot(),
          "not a regular expression: " + malformed.getDescription(),
          "at index " + malformed.getIndex() + " of " + regexp);
      return Optional.empty();
    }
    try {
      if (view.flags().given() && !view.flags().value().isEmpty()) {
        throw new RegexTranslation.Unportable("flags mean other things there");
      }
      return Optional.of(Sql.literal("^(?:" + RegexTranslation.translate(regexp) + ")$"));
    } catch (RegexTranslation.Unportable unportable) {
      faults.add(
          Code.REGEX_NOT_CARRIED,
          view.regexp().spot(),
          "PostgreSQL does not check this pattern: " + unportable.getMessage(),
          "write a @Check of your own, or leave it to Java");
      return Optional.empty();
    }
  }

  private Optional<String> truth(ValidationView view, Subject subject, String not) {
    return subject.stored().type().toString().equals("boolean")
        ? Optional.of(not + subject.sql())
        : misplaced(view, subject, "a boolean");
  }

  private Optional<String> text(ValidationView view, Subject subject) {
    return subject.stored().isText()
        ? Optional.of(subject.sql())
        : misplaced(view, subject, "text");
  }

  private Optional<String> length(ValidationView view, Subject subject) {
    String name = subject.sql();
    if (subject.stored().type().toString().equals("bytea")) {
      return Optional.of("octet_length(" + name + ")");
    }
    return subject.stored().isText()
        ? Optional.of("char_length(" + name + ")")
        : misplaced(view, subject, "text or bytes");
  }

  private Optional<String> number(ValidationView view, Subject subject, String condition) {
    if (subject.stored().isText()) {
      notCarried(view, "the column is text, not a number");
      return Optional.empty();
    }
    return subject.stored().isNumber()
        ? Optional.of(subject.sql() + " " + condition)
        : misplaced(view, subject, "a number");
  }

  private Optional<String> misplaced(ValidationView view, Subject subject, String wanted) {
    faults.add(
        Code.VALIDATION_ON_TYPE,
        view.spot(),
        "@"
            + view.name()
            + " is for "
            + wanted
            + ", "
            + subject.path()
            + " is "
            + subject.stored().type(),
        "take it away or change the type");
    return Optional.empty();
  }

  private void notCarried(ValidationView view, String why) {
    faults.add(
        Code.VALIDATION_NOT_CARRIED,
        view.spot(),
        "PostgreSQL does not check @" + view.name() + ": " + why,
        "write a @Check of your own where the database shall check it too");
  }
}
