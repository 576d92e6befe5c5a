package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.Fragment;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.report.Unwrapping;
import dev.rowan.schema.explain.Levels;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Turns the fragments of all records, and the SQL files beside them, into the schema, its DDL and
 * its migrations.
 *
 * <p>It runs whatever is compiled: no annotation tells that a SQL file has changed, or that a
 * record is none of ours any more. Gradle would then have it see every class each time; there a
 * folder of SQL files alone is worth that, because Gradle itself deletes what is left of a record.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {
  private final Set<String> types = new HashSet<>();
  private boolean begun;
  private boolean seen;
  private boolean ownsSql;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return options().sql().isPresent() || !Unwrapping.isGradle(processingEnv)
        ? Set.of("*")
        : Set.of(Fragment.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!begun) {
      begun = true;
      begin();
    }
    seen |=
        annotations.stream()
            .anyMatch(type -> type.getQualifiedName().contentEquals(Fragment.class.getName()));
    Reporter reporter = new Reporter(processingEnv, element -> Levels.USUAL);
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      // javac will not make what is a class file from the start.
      if (!reporter.isClassFile(type)) {
        types.add(type.getQualifiedName().toString());
      }
    }
    if (round.processingOver()) {
      end(new SchemaStage(processingEnv, types), round.errorRaised());
    }
    return false;
  }

  private void end(SchemaStage stage, boolean failed) {
    if (failed) {
      if (seen || ownsSql) {
        stage.tellSyntax();
      }
    } else if (stage.removeStale() || seen || ownsSql) {
      stage.process();
    }
  }

  /** What the SQL files say is left for other modules while sources can still be made. */
  private void begin() {
    if (options().sql().isEmpty()) {
      return;
    }
    try {
      ownsSql = new SqlStage(processingEnv, options()).carry();
    } catch (IOException unreadable) {
      // Told at the end, with all that is wrong by then.
      ownsSql = true;
    }
  }

  private Options options() {
    return Options.read(processingEnv.getOptions(), Options.Problems.IGNORED);
  }
}
