package dev.rowan.processor;

import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Fault;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.report.Spot;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.TypeElement;

/**
 * Turns a bug of the processor into a message: a compiler that is thrown at shows a stack trace.
 */
final class Guard {
  private final Reporter reporter;

  Guard(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Runs the work on a type; what it throws is reported and counts as done. */
  boolean run(TypeElement type, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException | StackOverflowError bug) {
      reporter.report(new Fault(Code.INTERNAL, Spot.of(type), message(bug), remedy(bug)));
      return true;
    }
  }

  /** Runs work on all records together; what it throws is reported. */
  void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError bug) {
      reporter.report(Code.INTERNAL, message(bug), remedy(bug));
    }
  }

  private static String message(Throwable bug) {
    return "a fault of Rowan's own: " + bug;
  }

  private static String remedy(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return "please report it with the record" + (trace.length == 0 ? "" : ", at " + trace[0]);
  }
}
