package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives names to the types of a project, each free of what else will be in its package: the other
 * records, what is generated for them, the classes of {@code java.lang}.
 *
 * <p>{@code orders} is {@code Order}; beside a table {@code order} it stays {@code Orders}. Names
 * that meet are numbered in the order of their tables: {@code Item}, {@code Item2}.
 */
final class TypeNames {
  private static final List<String> GENERATED =
      List.of("", "Entity", "Entity_", "Repository", "Repository_");

  private final NameChoice choice;
  private final String basePackage;
  private final String defaultNamespace;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Set<String>> siblings = new HashMap<>();
  private final Map<String, String> packages = new HashMap<>();

  /**
   * Prepares names.
   *
   * @param basePackage the package of tables in the default namespace
   * @param defaultNamespace the namespace whose tables are there
   * @param choice how names are made of each other
   */
  TypeNames(String basePackage, String defaultNamespace, NameChoice choice) {
    this.choice = choice;
    this.basePackage = basePackage;
    this.defaultNamespace = defaultNamespace;
  }

  /** Returns a type for each table. */
  Map<ObjectName, JavaType> records(Collection<Table> tables) {
    Set<ObjectName> names = tables.stream().map(Table::name).collect(Collectors.toSet());
    Map<ObjectName, JavaType> types = new LinkedHashMap<>();
    // Those that need no @Table name come first: none of the others may take their names.
    Stream.of(true, false)
        .forEach(
            plain ->
                new TreeSet<>(names)
                    .stream()
                        .filter(name -> isPlain(name, names) == plain)
                        .forEach(name -> types.put(name, type(name, words(name, names)))));
    return types;
  }

  private boolean isPlain(ObjectName name, Set<ObjectName> names) {
    return choice.style().table(JavaNames.type(words(name, names))).equals(name.name());
  }

  /** The table's name in the singular, unless that is another table's. */
  private String words(ObjectName name, Set<ObjectName> names) {
    String singular = Singular.of(name.name());
    return names.contains(name.sibling(singular)) && !singular.equals(name.name())
        ? choice.words(name.name())
        : choice.singular(name.name());
  }

  /** Returns a type that nothing else has, in the package of an object's namespace. */
  JavaType type(ObjectName object, String words) {
    String home = packageOf(object.namespace());
    String wanted = JavaNames.type(words);
    String name = wanted;
    for (int number = 2; !isFree(home, name); number++) {
      name = wanted + number;
    }
    String free = name;
    GENERATED.forEach(end -> taken.add(key(home, free + end)));
    siblings.computeIfAbsent(home, key -> new HashSet<>()).add(name);
    return JavaType.of(home, name);
  }

  /** Whether a type of just this name may be in the package of an object's namespace. */
  boolean isFree(ObjectName object, String name) {
    return JavaNames.type(name).equals(name) && isFree(packageOf(object.namespace()), name);
  }

  private boolean isFree(String home, String name) {
    return !isOfLanguage(name)
        && GENERATED.stream().noneMatch(end -> taken.contains(key(home, name + end)));
  }

  /** Files of types that differ in case only would be one on some systems. */
  private static String key(String home, String name) {
    return home + "." + name.toLowerCase(Locale.ROOT);
  }

  private static boolean isOfLanguage(String name) {
    try {
      return Class.forName("java.lang." + name, false, null) != null;
    } catch (ClassNotFoundException | LinkageError none) {
      return false;
    }
  }

  /** Returns the simple names of all types of a package. */
  Set<String> siblings(String home) {
    return siblings.getOrDefault(home, Set.of());
  }

  /** Returns the package of the records and types of a namespace. */
  String packageOf(String namespace) {
    return packages.computeIfAbsent(
        namespace,
        one -> {
          if (one.equals(defaultNamespace)) {
            return basePackage;
          }
          String wanted = basePackage + "." + JavaNames.packagePart(one);
          String free = wanted;
          for (int number = 2; packages.containsValue(free); number++) {
            free = wanted + number;
          }
          return free;
        });
  }
}
