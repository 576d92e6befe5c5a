package dev.rowan.processor;

import dev.rowan.processor.check.Checks;
import dev.rowan.processor.check.DatabaseRule;
import dev.rowan.processor.emit.ClassOutput;
import dev.rowan.processor.emit.FragmentSource;
import dev.rowan.processor.generate.GeneratedType;
import dev.rowan.processor.generate.Generator;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.NamedTypeLowering;
import dev.rowan.processor.lower.RecordLowering;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ClassFileNulls;
import dev.rowan.processor.read.ClassFiles;
import dev.rowan.processor.read.DatabaseView;
import dev.rowan.processor.read.Databases;
import dev.rowan.processor.read.Fragments;
import dev.rowan.processor.read.RecordReader;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Fault;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.report.Silence;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.explain.Levels;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** One record after the other: read, lowered, checked, reported, written. */
final class RecordStage {
  private final ProcessingEnvironment environment;
  private final Databases databases;
  private final Reporter reporter;
  private final Guard guard;
  private final Options options;
  private final Checks checks;
  private final ClassOutput output;
  private final Optional<Generator> generator;
  private final Set<String> compiled = new HashSet<>();

  RecordStage(ProcessingEnvironment environment) {
    this.environment = environment;
    Levels levels = Options.read(environment.getOptions(), Options.Problems.IGNORED).lint();
    this.databases = new Databases(environment.getElementUtils());
    this.reporter = new Reporter(environment, element -> databases.levels(element).with(levels));
    this.guard = new Guard(reporter);
    this.options = Options.read(environment.getOptions(), reporter::report);
    this.checks = new Checks(options.postgres());
    this.output = new ClassOutput(environment.getFiler());
    this.generator = ClassPath.generator(environment.getElementUtils());
  }

  /** Takes note of types that are compiled: what is generated cannot have their names. */
  void compiles(Set<? extends Element> types) {
    ElementFilter.typesIn(types).stream()
        .filter(reporter::hasSource)
        .forEach(type -> compiled.add(type.getQualifiedName().toString()));
  }

  /**
   * Processes records, and returns those that must wait for types of the next round.
   *
   * @param names the records
   * @param last whether there is no next round: what is wrong is told, nothing is written
   */
  Set<String> process(Set<String> names, boolean last) {
    Elements elements = environment.getElementUtils();
    RecordReader reader =
        new RecordReader(
            elements, ClassFileNulls.of(elements, environment.getFiler(), reporter::hasSource));
    RecordLowering lowering = new RecordLowering(reader, options.schema());
    Set<String> waiting = new LinkedHashSet<>();
    List<Sound> sound = new ArrayList<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && !guard.run(type, () -> isDone(type, reader, lowering, last, sound))) {
        waiting.add(name);
      }
    }
    write(sound);
    return waiting;
  }

  /** A record without errors, and what its package says. */
  private record Sound(TypeElement type, Lowered lowered, DatabaseView database) {}

  /** To make sources takes long and needs no compiler, which is for one thread alone. */
  private void write(List<Sound> records) {
    List<CompletableFuture<List<GeneratedType>>> sources =
        records.parallelStream()
            .map(record -> CompletableFuture.supplyAsync(() -> sources(record), Runnable::run))
            .toList();
    for (int i = 0; i < records.size(); i++) {
      CompletableFuture<List<GeneratedType>> made = sources.get(i);
      TypeElement type = records.get(i).type();
      guard.run(type, () -> write(made, type));
    }
  }

  /** Processes types of the database. */
  void processTypes(Set<String> names) {
    Elements elements = environment.getElementUtils();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        guard.run(type, () -> isTypeDone(type));
      }
    }
  }

  /** Tells what is wrong with what packages say of their records. */
  void processPackages(Set<PackageElement> packages) {
    packages.forEach(
        in -> databases.own(in).ifPresent(view -> reporter.report(DatabaseRule.check(view))));
  }

  private boolean isTypeDone(TypeElement type) {
    RecordReader reader = new RecordReader(environment.getElementUtils(), ClassFiles.NONE);
    RecordView view = reader.read(type);
    Faults faults = new Faults();
    NamedTypeLowering lowering = new NamedTypeLowering(reader, options.schema(), faults);
    List<SchemaObject> objects = new ArrayList<>();
    view.marks()
        .type()
        .ifPresent(marked -> objects.addAll(lowering.type(reader.type(type), marked)));
    view.marks().domain().ifPresent(marked -> objects.addAll(lowering.domain(view, marked)));
    reporter.report(faults.all());
    if (!faults.hasErrors()) {
      DatabaseView database = databases.near(view.type().packageName());
      source(fragment(view.type(), objects, false, Map.of(), database), type);
    }
    return true;
  }

  private boolean isDone(
      TypeElement type,
      RecordReader reader,
      RecordLowering lowering,
      boolean last,
      List<Sound> sound) {
    Lowered lowered = lowering.lower(reader.read(type));
    if (!lowered.columns().complete() && !last) {
      return false;
    }
    checks.check(lowered);
    reporter.report(lowered.faults().all());
    reporter.report(Silence.wrong(type));
    if (last) {
      return true;
    }
    if (!lowered.faults().hasErrors()) {
      sound.add(new Sound(type, lowered, databases.near(lowered.record().type().packageName())));
    } else if (lowered.record().shape().isRecord()) {
      generator.ifPresent(one -> placeholders(one.placeholders(lowered.record().type()), type));
    }
    return true;
  }

  private List<GeneratedType> sources(Sound record) {
    Lowered lowered = record.lowered();
    List<GeneratedType> all = new ArrayList<>();
    all.add(
        fragment(
            lowered.record().type(),
            lowered.objects(),
            lowered.reads(),
            lowered.renames(),
            record.database()));
    generator.ifPresent(one -> all.addAll(one.generate(lowered.mapping())));
    return all;
  }

  private boolean write(CompletableFuture<List<GeneratedType>> sources, TypeElement type) {
    try {
      List<GeneratedType> all = sources.join();
      List<GeneratedType> taken = all.stream().filter(this::isTaken).toList();
      taken.forEach(generated -> taken(generated, type));
      if (taken.isEmpty()) {
        all.forEach(generated -> source(generated, type));
      }
    } catch (CompletionException bug) {
      throw bug.getCause() instanceof RuntimeException cause ? cause : bug;
    }
    return true;
  }

  private static GeneratedType fragment(
      JavaType of,
      List<SchemaObject> objects,
      boolean reads,
      Map<String, String> renames,
      DatabaseView database) {
    List<SchemaObject> all = new ArrayList<>(objects);
    database
        .extensionNames()
        .forEach(name -> all.add(new Extension(ObjectName.unqualified(name), "", "", "")));
    String schema = Snapshot.of(Schema.of(all)).write();
    return new GeneratedType(
        Fragments.PACKAGE,
        FragmentSource.name(of),
        FragmentSource.of(Fragments.PACKAGE, of, schema, reads, renames, database.text()));
  }

  private boolean isTaken(GeneratedType generated) {
    return compiled.contains(generated.qualifiedName());
  }

  private void taken(GeneratedType generated, TypeElement type) {
    String name = generated.qualifiedName();
    reporter.report(
        new Fault(
            Code.GENERATED_NAME_TAKEN,
            Spot.of(type),
            name + " is generated for " + type.getSimpleName() + ", and there is one already",
            "give the other another name"));
  }

  private void placeholders(List<GeneratedType> types, TypeElement type) {
    types.stream().filter(one -> !isTaken(one)).forEach(one -> source(one, type));
  }

  private void source(GeneratedType generated, TypeElement type) {
    String name = generated.qualifiedName();
    try {
      output.source(name, generated.source(), type);
    } catch (FilerException taken) {
      taken(generated, type);
    } catch (IOException failure) {
      reporter.report(Code.CANNOT_WRITE, name + ": " + failure.getMessage(), "");
    }
  }
}
