package dev.rowan.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A small model that somebody works on: each of its files has a few forms, one of them now. */
final class EditedShop {
  private static final String NONE = "";
  private static final String HEAD =
      "package shop; import dev.rowan.annotation.*; import java.time.*; ";
  private static final String PACKAGE = "shop/package-info.java";

  /** What each file may say; nothing where there is no such file. */
  private static final Map<String, List<String>> FORMS =
      new TreeMap<>(
          Map.of(
              "shop/Customer.java",
              List.of(
                  "@Table public record Customer(@Id int id, @Unique String email, Name name) {}",
                  "@Table public record Customer(@Id int id, String email, @Embedded Audit audit) {}",
                  "@Table(\"clients\") public record Customer(@Id int id, Name name, int rank) {}"),
              "shop/Order.java",
              List.of(
                  "@Table public record Order(@Id int id, @References(Customer.class) int of, Mood mood)"
                      + " { @Table public record Line(@Id @References(Order.class) int order, @Id int no) {} }",
                  "@Table public record Order(@Id int id, @Embedded Audit audit) {}",
                  "public record Order(int id, Mood mood) {}",
                  "public class Order {}",
                  NONE),
              "shop/Purchase.java",
              List.of(
                  NONE,
                  "@Table public record Purchase(@Id int id, @RenamedFrom(\"was\") Mood mood) {}"),
              "shop/Name.java",
              List.of(
                  "public record Name(String first, String last) {}",
                  "public record Name(String first, int age) {}"),
              "shop/Audit.java",
              List.of(
                  "public record Audit(@CreatedAt Instant madeAt) {}",
                  "public record Audit(@CreatedAt Instant madeAt, @Index @UpdatedAt Instant doneAt) {}"),
              "shop/Mood.java",
              List.of(
                  "@Type public enum Mood { SAD, FINE }",
                  "@Type public enum Mood { SAD, FINE, GLAD }",
                  "public enum Mood { SAD, FINE }"),
              "shop/Note.java",
              List.of("@Table public record Note(@Id int id) {}", NONE),
              "shop/more/Note.java",
              List.of(NONE, "@Table(\"memo\") public record Note(@Id int id, int size) {}"),
              PACKAGE,
              List.of(
                  NONE,
                  "@dev.rowan.annotation.Database(schema = \"web\") package shop;",
                  "@dev.rowan.annotation.Database(naming ="
                      + " dev.rowan.annotation.NamingStrategy.SNAKE_CASE_PLURAL) package shop;")));

  private final Map<String, Integer> now = new TreeMap<>();
  private final Random random;

  EditedShop(long seed) {
    random = new Random(seed);
    FORMS.keySet().forEach(file -> now.put(file, 0));
  }

  /**
   * What a build compiles.
   *
   * @param changed the sources that changed, and those that need them
   * @param gone the paths of those that are no more
   */
  record Edit(Map<String, String> changed, Set<String> gone) {}

  /** Gives one file, sometimes two, another form. */
  Edit next() {
    Map<String, String> before = sources();
    Set<String> edited = new TreeSet<>();
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      List<String> files = List.copyOf(FORMS.keySet());
      String file = files.get(random.nextInt(files.size()));
      int forms = FORMS.get(file).size();
      now.put(file, (now.get(file) + 1 + random.nextInt(forms - 1)) % forms);
      edited.add(file);
    }
    Map<String, String> after = sources();
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    Map<String, String> changed = new TreeMap<>(after);
    if (!edited.contains(PACKAGE)) {
      changed.keySet().retainAll(needing(edited, before, after));
    }
    return new Edit(changed, gone);
  }

  /** Returns the files that name what is in others, now or before, and those that name them. */
  private static Set<String> needing(
      Set<String> edited, Map<String, String> before, Map<String, String> after) {
    Set<String> all = new TreeSet<>(edited);
    int size;
    do {
      size = all.size();
      for (String file : after.keySet()) {
        String text = after.get(file) + before.getOrDefault(file, NONE);
        if (all.stream().anyMatch(one -> text.matches("(?s).*\\b" + type(one) + "\\b.*"))) {
          all.add(file);
        }
      }
    } while (all.size() > size);
    return all;
  }

  private static String type(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
  }

  /** Returns all files as they are now. */
  Map<String, String> sources() {
    return FORMS.keySet().stream()
        .filter(file -> text(file).isPresent())
        .collect(
            Collectors.toMap(file -> file, file -> text(file).get(), (a, b) -> a, TreeMap::new));
  }

  private Optional<String> text(String file) {
    String form = FORMS.get(file).get(now.get(file));
    if (form.equals(NONE) || file.equals(PACKAGE)) {
      return form.equals(NONE) ? Optional.empty() : Optional.of(form);
    }
    String head = file.contains("/more/") ? HEAD.replace("shop;", "shop.more;") : HEAD;
    return Optional.of(head + form);
  }
}
