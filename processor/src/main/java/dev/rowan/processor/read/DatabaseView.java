package dev.rowan.processor.read;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.NamingStrategy;
import dev.rowan.schema.NameStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code @Database}: of one package, or of one within others.
 *
 * @param schema where tables, views and types are that do not say it
 * @param naming how names are made
 * @param id who makes keys that do not say it
 * @param extensions the extensions that are needed
 * @param lint the levels of warnings, the outermost first
 */
public record DatabaseView(
    Setting<String> schema,
    Setting<NamingStrategy> naming,
    Setting<IdStrategy> id,
    Setting<List<String>> extensions,
    Setting<List<String>> lint) {
  /** Returns this within that of an outer package: what this gives counts more. */
  DatabaseView within(DatabaseView outer) {
    return new DatabaseView(
        schema.given() ? schema : outer.schema,
        naming.given() ? naming : outer.naming,
        id.given() ? id : outer.id,
        both(outer.extensions, extensions),
        both(outer.lint, lint));
  }

  /** Returns this without a word on who makes keys. */
  DatabaseView withoutId() {
    Setting<IdStrategy> none = new Setting<>(IdStrategy.DEFAULT, false, id.spot());
    return new DatabaseView(schema, naming, none, extensions, lint);
  }

  private static Setting<List<String>> both(Setting<List<String>> one, Setting<List<String>> two) {
    List<String> all = new ArrayList<>(one.value());
    all.addAll(two.value());
    return new Setting<>(List.copyOf(all), one.given() || two.given(), two.spot());
  }

  /** Returns how names are made. */
  public NameStyle style() {
    return NameStyle.valueOf(naming.value().name());
  }

  /** Returns the extensions, each once. */
  public Set<String> extensionNames() {
    return new LinkedHashSet<>(extensions.value());
  }

  /** Returns what of it shapes a record, as a text that is equal where that is. */
  public String text() {
    List<String> all = new ArrayList<>();
    if (schema.given()) {
      all.add("schema=" + schema.value());
    }
    if (naming.given()) {
      all.add("naming=" + naming.value());
    }
    if (id.given()) {
      all.add("id=" + id.value());
    }
    if (extensions.given()) {
      all.add("extensions=" + String.join(",", extensionNames()));
    }
    return String.join(" ", all);
  }
}
