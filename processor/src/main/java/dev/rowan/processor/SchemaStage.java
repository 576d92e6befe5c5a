package dev.rowan.processor;

import dev.rowan.processor.emit.ClassOutput;
import dev.rowan.processor.lower.NeededExtensions;
import dev.rowan.processor.lower.SchemaUnion;
import dev.rowan.processor.lower.SqlSyntax;
import dev.rowan.processor.read.Databases;
import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.read.Fragments;
import dev.rowan.processor.read.SqlFile;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.folder.MigrationFolder;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.design.DesignLint;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/** All records together: their schema, its DDL, and how it differs from the migrations. */
final class SchemaStage {
  private static final String FOLDER = "META-INF/rowan/";
  private static final String SNAPSHOT = "schema.rowan";

  private final ProcessingEnvironment environment;
  private final Databases databases;
  private final Reporter reporter;
  private final Options options;
  private final Set<String> types;
  private final Set<Told> told = new HashSet<>();

  /**
   * Prepares the stage.
   *
   * @param environment the compiler
   * @param types the names of the types that are compiled
   */
  SchemaStage(ProcessingEnvironment environment, Set<String> types) {
    this.environment = environment;
    this.types = Set.copyOf(types);
    this.options = Options.read(environment.getOptions(), Options.Problems.IGNORED);
    this.databases = new Databases(environment.getElementUtils());
    this.reporter =
        new Reporter(environment, element -> databases.levels(element).with(options.lint()));
  }

  /** Writes what belongs to the classes, then checks or writes migrations. */
  void process() {
    new Guard(reporter).run(this::run);
  }

  /**
   * Removes what earlier compiles left of records that are gone, or are no tables any more; tells
   * whether there was any.
   */
  boolean removeStale() {
    ClassOutput output = new ClassOutput(environment.getFiler());
    if (!output.has(FOLDER + SNAPSHOT)) {
      return false;
    }
    List<String> stale =
        new Fragments(environment.getElementUtils())
            .stale().stream().filter(output::hasClass).toList();
    stale.forEach(output::deleteClass);
    return !stale.isEmpty();
  }

  /** Tells what is wrong in SQL files when records are too: all of a compile's faults at once. */
  void tellSyntax() {
    new Guard(reporter)
        .run(
            () -> {
              try {
                new SqlStage(environment, options)
                    .files().stream()
                        .flatMap(file -> SqlSyntax.problems(file).stream())
                        .forEach(reporter::report);
              } catch (IOException failure) {
                unreadable(failure);
              }
            });
  }

  private void unreadable(IOException failure) {
    reporter.report(Code.SQL_UNREADABLE, String.valueOf(failure.getMessage()), "");
  }

  private void run() {
    List<SqlFile> files;
    try {
      files = new SqlStage(environment, options).files();
    } catch (IOException failure) {
      unreadable(failure);
      return;
    }
    Faults faults = new Faults();
    List<FragmentView> fragments = new Fragments(environment.getElementUtils()).find();
    new PackageChanges(environment.getElementUtils(), databases).check(fragments, faults);
    SchemaUnion union =
        SchemaUnion.of(
            fragments, files, new RecordOrigins(environment.getElementUtils(), options), faults);
    NeededExtensions.in(union.schema()).forEach(need -> tell(need, union, faults));
    reporter.report(faults.all());
    union.sqlProblems().forEach(reporter::report);
    if (reporter.hasErrors()) {
      return;
    }
    Schema schema = union.schema();
    DesignLint.lint(schema).forEach(finding -> tell(finding, union));
    if (reporter.hasErrors()) {
      return;
    }
    writeResources(schema);
    options
        .migrations()
        .ifPresent(
            folder ->
                new MigrationStage(
                        environment, options, reporter, new MigrationFolder(folder), types)
                    .process(union));
  }

  /** What has been told, whichever table it was about. */
  private record Told(String code, String message, Optional<Spot> spot) {}

  /** Only of what is compiled now: of the rest an earlier compile has told. */
  private void tell(Finding finding, SchemaUnion union) {
    ObjectPath path = Objects.requireNonNull(finding.path());
    if (union
        .record(path)
        .filter(record -> reporter.isTold(finding, record) && reporter.hasSource(record))
        .isPresent()) {
      Optional<Spot> spot = union.spot(path);
      // A mixin's is the same for every table that nests it.
      if (told.add(new Told(finding.code(), finding.message(), spot))) {
        reporter.report(finding, spot, "");
      }
    }
  }

  private void tell(NeededExtensions.Need need, SchemaUnion union, Faults faults) {
    if (union.record(need.path()).filter(reporter::hasSource).isPresent()) {
      union
          .spot(need.path())
          .ifPresent(
              spot ->
                  faults.add(
                      Code.NEEDS_EXTENSION,
                      spot,
                      need.path().part()
                          + " needs the extension "
                          + need.extension()
                          + (need.path().part().equals(need.column())
                              ? ""
                              : " for " + need.column())
                          + ", and nothing makes it",
                      "make it: @Database(extensions = \""
                          + need.extension()
                          + "\") on the package, or CREATE EXTENSION "
                          + need.extension()
                          + " in a SQL file"));
    }
  }

  private void writeResources(Schema schema) {
    PlanOptions planning = PlanOptions.of(options.postgres(), false);
    String ddl =
        Ddl.schemaScript(
            options.postgres(),
            Planner.plan(Schema.EMPTY, SchemaDiff.between(Schema.EMPTY, schema), planning).plan());
    ClassOutput output = new ClassOutput(environment.getFiler());
    try {
      output.resource(FOLDER + "schema.sql", ddl);
      output.resource(FOLDER + SNAPSHOT, Snapshot.of(schema).write());
    } catch (IOException failure) {
      reporter.report(Code.CANNOT_WRITE, FOLDER + ": " + failure.getMessage(), "");
    }
  }
}
