package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Table;
import dev.rowan.schema.Constraint;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A new annotation, and a new kind of constraint of the schema, fails until it is demanded. */
final class KindScenarios {
  /** Annotations that refuse no row. */
  private static final Set<String> NO_DEMAND =
      Set.of(
          "Convert",
          "CreatedAt",
          "Database",
          "Default",
          "DiscriminatorColumn",
          "Embedded",
          "Fragment",
          "GeneratedColumn",
          "Identity",
          "Label",
          "PartitionBy",
          "RenamedFrom",
          "RowLevelSecurity",
          "Sequence",
          "SqlFragment",
          "Table",
          "UpdatedAt",
          "Version",
          "View");

  /** Those of jakarta.validation that no table can check. */
  private static final Set<String> LEFT_TO_JAVA =
      Set.of("Past", "PastOrPresent", "Future", "FutureOrPresent");

  private KindScenarios() {}

  public static void everyKindIsHere(DataSource database) throws Exception {
    Set<String> felt =
        DemandScenarios.demands().stream()
            .map(demand -> demand.kind().replaceAll("^@(\\w+).*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    // Trial has one component for each that needs no other row: FeltScenarios.
    felt.add("Check");
    felt.add("References");
    Set<String> ours = annotations(Table.class);
    assertThat(ours).hasSizeGreaterThan(25);
    assertThat(ours).allMatch(name -> felt.contains(name) != NO_DEMAND.contains(name));

    Set<String> known = annotations(jakarta.validation.constraints.NotNull.class);
    known.addAll(Set.of("Length", "Range", "UniqueElements"));
    known.removeAll(LEFT_TO_JAVA);
    Set<String> tried = new TreeSet<>(Set.of("NotNull"));
    for (String component : FeltScenarios.refused().keySet()) {
      names(Trial.class.getDeclaredField(component).getAnnotatedType(), tried);
      names(Trial.class.getDeclaredField(component).getAnnotations(), tried);
    }
    assertThat(tried).containsAll(known);

    assertThat(Constraint.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("PrimaryKey", "Unique", "Check", "ForeignKey", "Exclusion");
  }

  private static void names(AnnotatedType type, Set<String> names) {
    names(type.getAnnotations(), names);
    if (type instanceof AnnotatedParameterizedType generic) {
      Arrays.stream(generic.getAnnotatedActualTypeArguments()).forEach(one -> names(one, names));
    }
  }

  private static void names(Annotation[] annotations, Set<String> names) {
    Arrays.stream(annotations).forEach(one -> names.add(one.annotationType().getSimpleName()));
  }

  /** Returns the names of all annotations of a package, wherever its classes are. */
  private static Set<String> annotations(Class<?> one) throws Exception {
    URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
    String folder = one.getPackageName().replace('.', '/');
    if (Files.isDirectory(Path.of(place))) {
      return annotations(Path.of(place).resolve(folder), one.getPackageName());
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
      return annotations(jar.getPath(folder), one.getPackageName());
    }
  }

  private static Set<String> annotations(Path folder, String of) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
          .map(name -> name.replace(".class", ""))
          .filter(name -> isAnnotation(of + "." + name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isAnnotation(String name) {
    try {
      return Class.forName(name).isAnnotation();
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
