package dev.rowan.processor.lower;

import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells why a constraint of jakarta.validation makes no check. */
final class ValidationFaults {
  private final Faults faults;

  ValidationFaults(Faults faults) {
    this.faults = faults;
  }

  <T> Optional<T> misplaced(
      ValidationView view, ValidationLowering.Subject subject, String wanted) {
    faults.add(
        Code.VALIDATION_ON_TYPE,
        view.spot(),
        view.shown()
            + " is for "
            + wanted
            + ", "
            + subject.path()
            + " is "
            + subject.stored().type(),
        "take it away or change the type");
    return Optional.empty();
  }

  <T> Optional<T> notCarried(ValidationView view, String why) {
    tellNotCarried(view, why);
    return Optional.empty();
  }

  private void tellNotCarried(ValidationView view, String why) {
    faults.add(
        Code.VALIDATION_NOT_CARRIED,
        view.spot(),
        "PostgreSQL does not check " + view.shown() + ": " + why,
        "write a @Check of your own where the database shall check it too");
  }

  /** Tells of one that nothing but Java can check. */
  void leftToJava(ValidationView view) {
    if (view.groups().value().isEmpty()) {
      tellNotCarried(view, "it is checked in Java alone, no CHECK says the same");
    } else {
      faults.add(
          Code.VALIDATION_GROUP,
          view.groups().spot(),
          "PostgreSQL does not check "
              + view.shown()
              + ": it is not in the group Default, and a table knows no groups",
          "");
    }
  }

  /** Whether the limit that a constraint says is a number. */
  boolean isNumber(ValidationView view) {
    boolean decimal = view.name().equals("DecimalMin") || view.name().equals("DecimalMax");
    if (!decimal || NumberLimit.least(view).isPresent() || NumberLimit.most(view).isPresent()) {
      return true;
    }
    faults.add(
        Code.VALIDATION_NUMBER,
        view.limit().spot(),
        "\"" + view.limit().value() + "\" is not a number",
        "write it as \"0.01\"");
    return false;
  }

  /** Returns the sizes that a constraint allows; none where no size could be allowed. */
  Optional<SizeLimits> sizes(ValidationView view) {
    SizeLimits limits = SizeLimits.of(view).orElseThrow();
    if (limits.least() >= 0 && limits.least() <= limits.most()) {
      return Optional.of(limits);
    }
    faults.add(
        Code.VALIDATION_CONTRADICTION,
        (view.most().given() ? view.most() : view.least()).spot(),
        "no value has a size from " + limits.least() + " to " + limits.most(),
        "min must not be negative, nor greater than max");
    return Optional.empty();
  }

  /** Returns the regular expression of a constraint in PostgreSQL's dialect, for a whole text. */
  Optional<String> regex(ValidationView view) {
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
      return Optional.of("^(?:" + RegexTranslation.translate(regexp) + ")$");
    } catch (RegexTranslation.Unportable unportable) {
      faults.add(
          Code.REGEX_NOT_CARRIED,
          view.regexp().spot(),
          "PostgreSQL does not check this pattern: " + unportable.getMessage(),
          "write a @Check of your own, or leave it to Java");
      return Optional.empty();
    }
  }
}
