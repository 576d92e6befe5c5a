package dev.rowan.processor.generate;

import dev.rowan.annotation.Domain;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Type;
import dev.rowan.annotation.View;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.NamedTypeLowering;
import dev.rowan.processor.lower.RecordLowering;
import dev.rowan.processor.read.ClassFiles;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordReader;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SchemaObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads, lowers and generates, and keeps what it has made; without checks and reports. */
final class GeneratingProcessor extends AbstractProcessor {
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<SchemaObject> objects = new LinkedHashSet<>();

  Map<String, String> sources() {
    return sources;
  }

  List<SchemaObject> objects() {
    return List.copyOf(objects);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Table.class.getCanonicalName(), View.class.getCanonicalName());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    RecordReader reader = new RecordReader(processingEnv.getElementUtils(), ClassFiles.NONE);
    RecordLowering lowering = new RecordLowering(reader, "public");
    for (Element element : round.getElementsAnnotatedWithAny(Set.of(Table.class, View.class))) {
      Lowered lowered = lowering.lower(reader.read((TypeElement) element));
      if (!lowered.faults().all().isEmpty()) {
        throw new IllegalStateException(lowered.faults().all().toString());
      }
      objects.addAll(lowered.objects());
      new Generator(Libraries.ALL)
          .generate(lowered.mapping())
          .forEach(type -> write(type, element));
    }
    Faults faults = new Faults();
    NamedTypeLowering types = new NamedTypeLowering(reader, "public", faults);
    for (Element element : round.getElementsAnnotatedWithAny(Set.of(Type.class, Domain.class))) {
      TypeElement type = (TypeElement) element;
      Marks marks = reader.read(type).marks();
      marks.type().ifPresent(view -> objects.addAll(types.type(reader.type(type), view)));
      marks.domain().ifPresent(view -> objects.addAll(types.domain(reader.read(type), view)));
    }
    if (!faults.all().isEmpty()) {
      throw new IllegalStateException(faults.all().toString());
    }
    return false;
  }

  private void write(GeneratedType type, Element origin) {
    sources.put(type.qualifiedName(), type.source());
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(type.qualifiedName(), origin).openWriter()) {
      writer.write(type.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
