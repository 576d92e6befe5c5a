package dev.rowan.processor;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.gradle.simulated.GradleEnvironment;

/** A processor as Gradle wraps it: what it sees and makes is written down. */
final class GradleProcessor implements Processor {
  private final Processor delegate;
  private final boolean isolating;
  private final GradleRecord record;

  GradleProcessor(Processor delegate, String kind, GradleRecord record) {
    this.delegate = delegate;
    this.isolating = kind.equals("isolating");
    this.record = record;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    delegate.init(new GradleEnvironment(environment, new Recording(environment.getFiler())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isolating) {
      see(annotations, round);
    }
    return delegate.process(annotations, round);
  }

  private void see(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Stream<? extends Element> elements =
        getSupportedAnnotationTypes().contains("*")
            ? round.getRootElements().stream()
            : annotations.stream().flatMap(one -> round.getElementsAnnotatedWith(one).stream());
    elements.forEach(one -> record.seen().add(name(one)));
    for (TypeElement annotation : annotations) {
      Retention retention = annotation.getAnnotation(Retention.class);
      if (retention != null && retention.value() == RetentionPolicy.SOURCE) {
        record.broken().add("@" + annotation.getSimpleName() + " is not in class files");
      }
    }
  }

  private static String name(Element element) {
    Element at = element;
    while (!(at.getEnclosingElement() instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return at.toString();
  }

  private void made(CharSequence type, Element... origins) {
    if (!isolating) {
      record.aggregatedTypes().add(type.toString());
      return;
    }
    Set<String> names =
        Arrays.stream(origins).map(GradleProcessor::name).collect(Collectors.toSet());
    if (names.size() != 1) {
      record.broken().add(type + " is made of " + names);
    }
    names.forEach(
        name ->
            record.isolated().computeIfAbsent(name, one -> new HashSet<>()).add(type.toString()));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return delegate.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return delegate.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return delegate.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return delegate.getCompletions(element, annotation, member, text);
  }

  /** Writes down what is made. */
  private final class Recording implements Filer {
    private final Filer delegate;

    Recording(Filer delegate) {
      this.delegate = delegate;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      made(name, origins);
      return delegate.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins)
        throws IOException {
      made(name, origins);
      return delegate.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location, CharSequence in, CharSequence name, Element... origins)
        throws IOException {
      FileObject file = delegate.createResource(location, in, name, origins);
      if (isolating || location != StandardLocation.CLASS_OUTPUT) {
        record.broken().add(name + " in " + location);
      }
      record.aggregatedResources().add((in.isEmpty() ? "" : in + "/") + name);
      return file;
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence in, CharSequence name) throws IOException {
      return delegate.getResource(location, in, name);
    }
  }
}
