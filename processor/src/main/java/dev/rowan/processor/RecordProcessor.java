package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.Database;
import dev.rowan.annotation.Domain;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Type;
import dev.rowan.annotation.View;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Turns each record with {@code @Table} or {@code @View} into its entity, its repository and its
 * fragment of the schema.
 *
 * <p>Enums with {@code @Type} and records with {@code @Domain} leave a fragment alone: types of the
 * database.
 *
 * <p>A record that names a type which is still to be generated waits for the next round.
 */
@AutoService(Processor.class)
public final class RecordProcessor extends AbstractProcessor {
  private static final List<Class<? extends Annotation>> MARKING = List.of(Table.class, View.class);
  private static final List<Class<? extends Annotation>> TYPES = List.of(Type.class, Domain.class);

  private final Set<String> waiting = new LinkedHashSet<>();
  private RecordStage stage;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    stage = new RecordStage(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(MARKING, TYPES, List.of(Database.class))
        .flatMap(List::stream)
        .map(Class::getCanonicalName)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    waiting.clear();
    stage.compiles(round.getRootElements());
    names.addAll(marked(round, MARKING));
    stage.processTypes(marked(round, TYPES));
    stage.processPackages(ElementFilter.packagesIn(round.getElementsAnnotatedWith(Database.class)));
    waiting.addAll(stage.process(names, round.processingOver()));
    return false;
  }

  private static Set<String> marked(
      RoundEnvironment round, List<Class<? extends Annotation>> markings) {
    Set<String> names = new LinkedHashSet<>();
    for (Class<? extends Annotation> marking : markings) {
      for (Element element : round.getElementsAnnotatedWith(marking)) {
        if (element instanceof TypeElement type) {
          names.add(type.getQualifiedName().toString());
        }
      }
    }
    return names;
  }
}
