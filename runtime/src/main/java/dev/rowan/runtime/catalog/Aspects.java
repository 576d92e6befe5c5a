package dev.rowan.runtime.catalog;

import dev.rowan.runtime.catalog.Difference.Aspect;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two records of the model, component by component, in words. */
final class Aspects {
  /** Records that are no more than groups of what is said of their owner. */
  private static final Set<Class<?>> GROUPS = Set.of(TableSettings.class, SequenceOptions.class);

  /** What of a sequence has a default of its own. */
  private static final Set<String> SEQUENCE =
      Set.of("start", "increment", "minimum", "maximum", "cache");

  /** From this length on two texts are told from where they differ. */
  private static final int LONG = 160;

  private static final Map<String, String> LABELS =
      Map.of(
          "settings", "",
          "value", "default",
          "defaultValue", "default");

  /** What it means that nothing is said. */
  private static final Map<String, String> UNSAID = Map.of("not null", "no", "roles", "public");

  private final ObjectPath path;
  private final List<Aspect> aspects = new ArrayList<>();

  Aspects(ObjectPath path) {
    this.path = path;
  }

  List<Aspect> of(@Nullable Record expected, @Nullable Record found) {
    if (expected == null || found == null || expected.getClass() != found.getClass()) {
      add("", whole(expected), whole(found));
    } else {
      components("", expected, found);
    }
    if (aspects.isEmpty()) {
      add("", whole(expected), whole(found));
    }
    return List.copyOf(aspects);
  }

  private void add(String label, String expected, String found) {
    aspects.add(new Aspect(label, found, expected));
  }

  private String whole(@Nullable Record record) {
    return record == null ? "nothing" : DefinitionWords.of(path, record);
  }

  private void components(String label, Record expected, Record found) {
    for (RecordComponent component : expected.getClass().getRecordComponents()) {
      Object want = value(component, expected);
      Object got = value(component, found);
      if (!Objects.equals(want, got)) {
        component(joined(label, label(component, want, got)), want, got);
      }
    }
  }

  private void component(String label, @Nullable Object expected, @Nullable Object found) {
    if (expected != null && found != null && GROUPS.contains(expected.getClass())) {
      components("", (Record) expected, (Record) found);
    } else if (expected instanceof ColumnValue.Identity && found instanceof ColumnValue.Identity) {
      components("identity", (Record) expected, (Record) found);
    } else if (expected instanceof StorageParameters want
        && found instanceof StorageParameters got) {
      named(label, Map.copyOf(want.values()), Map.copyOf(got.values()));
    } else if (expected instanceof List<?> want
        && found instanceof List<?> got
        && isNamed(want)
        && isNamed(got)) {
      named(label, byName(want), byName(got));
    } else if (expected instanceof String want && found instanceof String got) {
      texts(label, want, got);
    } else {
      add(label, words(label, expected), words(label, found));
    }
  }

  private static String words(String label, @Nullable Object value) {
    boolean unsaid = value == null || value.equals(List.of());
    return unsaid && UNSAID.containsKey(label)
        ? UNSAID.get(label)
        : unsaid && value == null && SEQUENCE.contains(label) ? "default" : ValueWords.of(value);
  }

  /** Of a long text only the first line that differs is told. */
  private void texts(String label, String expected, String found) {
    List<String> want = lines(expected);
    List<String> got = lines(found);
    if (want.size() <= 1 && got.size() <= 1) {
      int same = expected.length() + found.length() > LONG ? alike(expected, found) : 0;
      add(label, from(same, expected), from(same, found));
      return;
    }
    int same = 0;
    while (same < Math.min(want.size(), got.size()) && want.get(same).equals(got.get(same))) {
      same++;
    }
    add(label + " line " + (same + 1), line(want, same), line(got, same));
  }

  /** The semicolon between two statements of a definition is no difference of the first. */
  private static List<String> lines(String text) {
    return text.lines().map(line -> line.replaceFirst(";$", "").strip()).toList();
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? ValueWords.of(lines.get(number)) : "nothing";
  }

  /** Returns where the last word begins that two texts have in common at their start. */
  private static int alike(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return Math.max(0, one.lastIndexOf(' ', one.lastIndexOf(' ', same) - 1));
  }

  private static String from(int start, String text) {
    return start == 0 ? ValueWords.of(text) : "…" + ValueWords.of(text.substring(start));
  }

  /** Whether all elements are records with names: attributes, checks, columns of a view. */
  private static boolean isNamed(List<?> list) {
    return list.stream()
        .allMatch(
            element ->
                element instanceof Record
                    && !(element instanceof ObjectName)
                    && name(element) != null);
  }

  private static @Nullable String name(Object element) {
    for (RecordComponent component : element.getClass().getRecordComponents()) {
      if (component.getName().equals("name")) {
        return String.valueOf(value(component, (Record) element));
      }
    }
    return null;
  }

  private static Map<String, Object> byName(List<?> elements) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object element : elements) {
      named.put(String.valueOf(name(element)), element);
    }
    return named;
  }

  private void named(String label, Map<String, ?> expected, Map<String, ?> found) {
    int before = aspects.size();
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      Object want = expected.get(name);
      Object got = found.get(name);
      if (!Objects.equals(want, got)) {
        String element = joined(singular(label), name);
        if (want instanceof Record first && got instanceof Record second) {
          components(element, first, second);
        } else {
          component(element, type(want), type(got));
        }
      }
    }
    if (aspects.size() == before) {
      add(label, String.join(", ", expected.keySet()), String.join(", ", found.keySet()));
    }
  }

  /** Of a column or attribute that is on one side alone the type is told. */
  private static @Nullable Object type(@Nullable Object element) {
    if (element instanceof View.ViewColumn column) {
      return column.type();
    }
    return element instanceof CompositeType.Attribute attribute ? attribute.type() : element;
  }

  private static String singular(String label) {
    return label.endsWith("s") ? label.substring(0, label.length() - 1) : label;
  }

  private static String joined(String first, String second) {
    return (first + " " + second).strip();
  }

  private static String label(
      RecordComponent component, @Nullable Object expected, @Nullable Object found) {
    Object some = expected == null ? found : expected;
    if (some instanceof ColumnValue.Identity) {
      return "identity";
    }
    if (some instanceof ColumnValue.Generated) {
      return "generated";
    }
    String name = component.getName();
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return LABELS.getOrDefault(name, words);
  }

  static @Nullable Object value(RecordComponent component, Record from) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
