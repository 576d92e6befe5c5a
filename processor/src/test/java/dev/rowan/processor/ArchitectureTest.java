package dev.rowan.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The arrows of the house: what may know what. */
@AnalyzeClasses(packages = "dev.rowan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String SCHEMA = "dev.rowan.schema";
  private static final String PROCESSOR = "dev.rowan.processor";

  @ArchTest
  static final ArchRule schemaNeedsJavaAlone =
      classes()
          .that()
          .resideInAPackage(SCHEMA + "..")
          // It tells the build what to make, and nothing refers to it in class files.
          .and()
          .doNotHaveFullyQualifiedName(SCHEMA + ".WithBuilder")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", SCHEMA + "..", "org.jspecify.annotations"));

  @ArchTest static final ArchRule theModelKnowsNoneOfItsUsers = onlyWithin(SCHEMA);

  @ArchTest static final ArchRule changesKnowTheModel = onlyWithin(SCHEMA + ".change", SCHEMA);

  @ArchTest
  static final ArchRule snapshotsKnowTheModel =
      onlyWithin(SCHEMA + ".snapshot", SCHEMA, SCHEMA + ".change");

  @ArchTest
  static final ArchRule diffsKnowChanges = onlyWithin(SCHEMA + ".diff", SCHEMA, SCHEMA + ".change");

  @ArchTest
  static final ArchRule readingSqlKnowsChanges =
      onlyWithin(SCHEMA + ".sql", SCHEMA, SCHEMA + ".change");

  @ArchTest
  static final ArchRule ddlAndLintNeverMeet =
      noClasses()
          .that()
          .resideInAPackage(SCHEMA + ".ddl..")
          .should()
          .dependOnClassesThat(resideInAPackage(SCHEMA + ".lint.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule lintAndDdlNeverMeet =
      noClasses()
          .that()
          .resideInAPackage(SCHEMA + ".lint..")
          .should()
          .dependOnClassesThat(resideInAPackage(SCHEMA + ".ddl.."));

  @ArchTest
  static final ArchRule theProcessorRunsWithoutTheRuntime =
      noClasses()
          .that()
          .resideInAPackage(PROCESSOR + "..")
          .should()
          .dependOnClassesThat(resideInAPackage("dev.rowan.runtime.."));

  @ArchTest
  static final ArchRule onlyReadKnowsAnnotations =
      noClasses()
          .that()
          .resideInAPackage(PROCESSOR + "..")
          .and()
          .resideOutsideOfPackages(PROCESSOR + ".read..", PROCESSOR)
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.rowan.annotation..")
                  .and(describe("annotations", JavaClass::isAnnotation)));

  @ArchTest
  static final ArchRule onlyTheEdgesTouchTheCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(
              PROCESSOR + ".lower..", PROCESSOR + ".mapping..", PROCESSOR + ".check..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "javax.lang.model..", "javax.annotation.processing..", "com.sun.."));

  @ArchTest
  static final ArchRule onlyGenerateAndEmitKnowJavaPoet =
      noClasses()
          .that()
          .resideInAPackage(PROCESSOR + "..")
          .and()
          .resideOutsideOfPackages(PROCESSOR + ".generate..", PROCESSOR + ".emit..")
          .should()
          .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."));

  @ArchTest
  static final ArchRule reportKnowsNoOtherStage = within(PROCESSOR + ".report", SCHEMA + "..");

  @ArchTest
  static final ArchRule readKnowsMappingAndReport =
      within(PROCESSOR + ".read", PROCESSOR + ".mapping", PROCESSOR + ".report", SCHEMA + "..");

  @ArchTest
  static final ArchRule lowerComesAfterRead =
      within(
          PROCESSOR + ".lower",
          PROCESSOR + ".read",
          PROCESSOR + ".mapping",
          PROCESSOR + ".report",
          SCHEMA + "..");

  @ArchTest
  static final ArchRule checkComesAfterLower =
      within(
          PROCESSOR + ".check",
          PROCESSOR + ".lower",
          PROCESSOR + ".read",
          PROCESSOR + ".mapping",
          PROCESSOR + ".report",
          SCHEMA + "..");

  /** Of the packages of {@code dev.rowan.schema}, this one knows these alone. */
  private static ArchRule onlyWithin(String who, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(
            resideInAPackage(SCHEMA + "..").and(not(resideInAnyPackage(with(who, known)))))
        .allowEmptyShould(true);
  }

  /** Of the packages of Rowan, this one knows these alone, and the annotations' enums. */
  private static ArchRule within(String who, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.rowan..")
                .and(not(resideInAPackage("dev.rowan.annotation")))
                .and(not(resideInAnyPackage(with(who, known)))));
  }

  private static String[] with(String who, String... known) {
    String[] all = Arrays.copyOf(known, known.length + 1);
    all[known.length] = who;
    return all;
  }
}
