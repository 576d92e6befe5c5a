package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.SizeLimits;
import dev.rowan.processor.lower.Stored;
import dev.rowan.processor.read.DefaultView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** A default is a value that jakarta.validation lets be. */
final class DefaultRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      column
          .component()
          .marks()
          .defaultValue()
          .map(DefaultView::literal)
          .filter(Setting::given)
          .ifPresent(value -> check(column, value, faults));
    }
  }

  private static void check(LoweredColumn column, Setting<String> value, Faults faults) {
    column.stored().validations().stream()
        .filter(view -> refuses(view, column, value.value()))
        .findFirst()
        .ifPresent(
            view ->
                faults.add(
                    Code.DEFAULT_REFUSED,
                    value.spot(),
                    view.shown() + " refuses the default \"" + value.value() + "\"",
                    "change one of the two: no row could be inserted with it"));
  }

  private static boolean refuses(ValidationView view, LoweredColumn column, String value) {
    Stored stored = column.stored();
    if (stored.isConverted()) {
      return false;
    }
    if (stored.isText()) {
      return stored.constants().isEmpty() && refusesText(view, value);
    }
    if (stored.isNumber()) {
      return number(value)
          .filter(number -> !new NumberRange(null, null, false).within(view).contains(number))
          .isPresent();
    }
    return (view.name().equals("AssertTrue") && value.equals("false"))
        || (view.name().equals("AssertFalse") && value.equals("true"));
  }

  private static boolean refusesText(ValidationView view, String value) {
    int size = value.codePointCount(0, value.length());
    if (SizeLimits.of(view)
        .filter(limits -> size < limits.least() || size > limits.most())
        .isPresent()) {
      return true;
    }
    return switch (view.name()) {
      case "NotBlank" -> value.isBlank();
      case "Email" -> !value.isEmpty() && !value.matches("(?s).+@.+");
      case "Pattern" -> refusesByPattern(view, value);
      default -> false;
    };
  }

  private static boolean refusesByPattern(ValidationView view, String value) {
    try {
      return view.flags().value().isEmpty() && !value.matches(view.regexp().value());
    } catch (PatternSyntaxException malformed) {
      // told where it is lowered
      return false;
    }
  }

  private static Optional<BigDecimal> number(String value) {
    try {
      return Optional.of(new BigDecimal(value));
    } catch (NumberFormatException malformed) {
      // told where it is lowered
      return Optional.empty();
    }
  }
}
