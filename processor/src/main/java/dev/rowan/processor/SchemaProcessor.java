package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.Fragment;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Turns the fragments of all records into the schema, its DDL and its migrations. */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {
  private final Set<String> types = new HashSet<>();
  private boolean seen;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Fragment.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    seen |= !annotations.isEmpty();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      types.add(type.getQualifiedName().toString());
    }
    if (round.processingOver() && seen && !round.errorRaised()) {
      new SchemaStage(processingEnv, types).process();
    }
    return false;
  }
}
