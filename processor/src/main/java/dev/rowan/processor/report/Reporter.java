package dev.rowan.processor.report;

import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands faults to the compiler, each once, at its exact place where the compiler can show it. */
public final class Reporter {
  private final Messager messager;
  private final List<Positions> positions = new ArrayList<>();
  private final Set<Fault> told = new HashSet<>();
  private boolean errors;

  /** Returns a reporter to this compiler. */
  public Reporter(ProcessingEnvironment environment) {
    ProcessingEnvironment compiler = Unwrapping.of(environment);
    messager = environment.getMessager();
    JavacPositions.of(compiler).ifPresent(positions::add);
    EclipsePositions.of(compiler).ifPresent(positions::add);
  }

  /** Reports faults that have not been reported before. */
  public void report(Iterable<Fault> faults) {
    faults.forEach(this::report);
  }

  /** Reports a fault that has not been reported before. */
  public void report(Fault fault) {
    errors |= fault.code().severity() == Severity.ERROR;
    if (told.add(fault)) {
      print(kind(fault.code().severity()), fault.text(), fault.spot());
    }
  }

  /** Reports what has no place in the source. */
  public void report(Code code, String message, String remedy) {
    report(code, code.severity(), message, remedy);
  }

  /** Reports what has no place in the source, as bad as the user wants it. */
  public void report(Code code, Severity severity, String message, String remedy) {
    errors |= severity == Severity.ERROR;
    messager.printMessage(kind(severity), Fault.text(code.id(), message, remedy));
  }

  /** Reports what is wrong in a SQL file, which no compiler can point into. */
  public void report(SqlProblem problem) {
    String place = problem.place().isEmpty() ? "" : problem.place() + ": ";
    report(problem.code(), place + problem.message(), problem.remedy());
  }

  /**
   * Reports a finding of the planner.
   *
   * @param finding the finding
   * @param spot its place in the source of a record, if it has one
   * @param file its place in a SQL file, or {@code ""}
   */
  public void report(Finding finding, Optional<Spot> spot, String file) {
    Diagnostic.Kind kind = finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    errors |= finding.isError();
    String place = spot.isPresent() || file.isEmpty() ? "" : file + ": ";
    String subject = place + (finding.path() == null ? "" : finding.path() + " ");
    String text = Fault.text(finding.code(), subject + finding.message(), finding.remedy());
    spot.ifPresentOrElse(at -> print(kind, text, at), () -> messager.printMessage(kind, text));
  }

  /** Tells what has been done, which no build takes for a warning. */
  public void note(String message) {
    messager.printMessage(Diagnostic.Kind.NOTE, "Rowan " + message);
  }

  /** Whether an error has been reported. */
  public boolean hasErrors() {
    return errors;
  }

  /** Whether the compiler has the source of a type. */
  public boolean hasSource(TypeElement type) {
    return positions.stream().anyMatch(one -> one.hasSource(type));
  }

  /**
   * Whether a type is a class file that the compiler is to process once more, as Gradle asks for.
   * Where the compiler does not tell, no type is.
   */
  public boolean isClassFile(TypeElement type) {
    return !positions.isEmpty() && !hasSource(type);
  }

  /** Returns {@code Order.java:23}, or nothing where the compiler does not tell lines. */
  public String line(Spot spot) {
    for (Positions one : positions) {
      String line = one.line(spot);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return "";
  }

  private void print(Diagnostic.Kind kind, String text, Spot spot) {
    for (Spot at = spot; at != null; at = at.otherwise()) {
      for (Positions one : positions) {
        if (one.print(kind, text, at)) {
          return;
        }
      }
    }
    printByMirror(kind, text, spot);
  }

  private void printByMirror(Diagnostic.Kind kind, String text, Spot spot) {
    if (spot.annotation() == null) {
      messager.printMessage(kind, text, spot.element());
    } else if (spot.value() == null) {
      messager.printMessage(kind, text, spot.element(), spot.annotation());
    } else {
      messager.printMessage(kind, text, spot.element(), spot.annotation(), spot.value());
    }
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case INFO -> Diagnostic.Kind.NOTE;
    };
  }
}
