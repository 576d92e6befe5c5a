package dev.rowan.processor.report;

import dev.rowan.schema.explain.Levels;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands faults to the compiler, each once, at its exact place where the compiler can show it. */
public final class Reporter {
  private final Messager messager;
  private final List<Positions> positions = new ArrayList<>();
  private final Set<Fault> told = new HashSet<>();
  private final Function<Element, Levels> levels;
  private boolean errors;

  /**
   * Returns a reporter to this compiler.
   *
   * @param environment the compiler
   * @param levels how grave warnings are at an element
   */
  public Reporter(ProcessingEnvironment environment, Function<Element, Levels> levels) {
    this.levels = levels;
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
    if (told.add(fault)) {
      print(fault.code().id(), fault.code().severity(), fault.text(), fault.spot());
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
   * Reports a finding of the planner or of the design.
   *
   * @param finding the finding
   * @param spot its place in the source of a record, if it has one
   * @param file its place in a SQL file, or {@code ""}
   */
  public void report(Finding finding, Optional<Spot> spot, String file) {
    String place = spot.isPresent() || file.isEmpty() ? "" : file + ": ";
    String subject = place + (finding.path() == null ? "" : finding.path() + " ");
    String text = Fault.text(finding.code(), subject + finding.message(), finding.remedy());
    spot.ifPresentOrElse(
        at -> print(finding.code(), finding.severity(), text, at),
        () -> {
          errors |= finding.isError();
          messager.printMessage(kind(finding.severity()), text);
        });
  }

  /** Whether findings of this kind are told at a place, if nothing silences them there. */
  public boolean isTold(Finding finding, Spot spot) {
    return levels.apply(spot.element()).of(finding.code(), finding.severity()).isPresent();
  }

  /** Tells what has been done, which no build takes for a warning. */
  public void note(String message) {
    messager.printMessage(Diagnostic.Kind.NOTE, "Rowan " + message);
  }

  /** Whether an error has been reported. */
  public boolean hasErrors() {
    return errors;
  }

  /** Whether the compiler has the source of a place. */
  public boolean hasSource(Spot spot) {
    TypeElement type = Nodes.type(spot);
    return type != null && hasSource(type);
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

  /** Prints what has a place as grave as it is to be there, unless it is silenced. */
  private void print(String code, Severity usual, String text, Spot spot) {
    Optional<Severity> severity = levels.apply(spot.element()).of(code, usual);
    if (severity.isEmpty()) {
      return;
    }
    Optional<String> reason =
        usual == Severity.ERROR ? Optional.empty() : Silence.reason(code, spot.element());
    if (reason.isPresent()) {
      note("silences " + code + " at " + place(spot) + ": " + reason.get());
    } else {
      errors |= severity.get() == Severity.ERROR;
      print(kind(severity.get()), text, spot);
    }
  }

  private String place(Spot spot) {
    String line = line(spot);
    return line.isEmpty() ? spot.element().toString() : line;
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
