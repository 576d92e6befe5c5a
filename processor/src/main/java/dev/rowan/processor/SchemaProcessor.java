package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.Fragment;
import dev.rowan.processor.read.SqlFragments;
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
 * <p>Where there is a folder of SQL files it runs whatever is compiled: no annotation tells that a
 * file has changed.
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
    return options().sql().isPresent() ? Set.of("*") : Set.of(Fragment.class.getCanonicalName());
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
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      String name = type.getQualifiedName().toString();
      // What carries a SQL file is a class file from the start: javac will not make it.
      if (!name.startsWith(SqlFragments.PACKAGE + ".")) {
        types.add(name);
      }
    }
    if (round.processingOver() && (seen || ownsSql)) {
      SchemaStage stage = new SchemaStage(processingEnv, types);
      if (round.errorRaised()) {
        stage.tellSyntax();
      } else {
        stage.process();
      }
    }
    return false;
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
