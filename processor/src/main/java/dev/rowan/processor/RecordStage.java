package dev.rowan.processor;

import dev.rowan.processor.check.Checks;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.RecordLowering;
import dev.rowan.processor.read.ClassFileNulls;
import dev.rowan.processor.read.RecordReader;
import dev.rowan.processor.report.Reporter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One record after the other: read, lowered, checked, reported, written. */
final class RecordStage {
  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Options options;
  private final Checks checks;

  RecordStage(ProcessingEnvironment environment) {
    this.environment = environment;
    this.reporter = new Reporter(environment);
    this.options = Options.read(environment.getOptions(), reporter::report);
    this.checks = new Checks(options.postgres());
  }

  /** Processes records, and returns those that must wait for types of the next round. */
  Set<String> process(Set<String> names) {
    Elements elements = environment.getElementUtils();
    RecordReader reader =
        new RecordReader(
            elements, ClassFileNulls.of(elements, environment.getFiler(), reporter::hasSource));
    RecordLowering lowering = new RecordLowering(reader, options.schema());
    Set<String> waiting = new LinkedHashSet<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && !new Guard(reporter).run(type, () -> isDone(type, reader, lowering))) {
        waiting.add(name);
      }
    }
    return waiting;
  }

  private boolean isDone(TypeElement type, RecordReader reader, RecordLowering lowering) {
    Lowered lowered = lowering.lower(reader.read(type));
    if (!lowered.columns().complete()) {
      return false;
    }
    checks.check(lowered);
    reporter.report(lowered.faults().all());
    return true;
  }
}
