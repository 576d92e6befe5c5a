package dev.rowan.processor.check;

import dev.rowan.processor.lower.TableNaming;
import dev.rowan.processor.read.DatabaseView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Fault;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.explain.Levels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a package says of its records must be possible, and say each thing once. */
public final class DatabaseRule {
  private DatabaseRule() {}

  /** Returns what is wrong with what a package says by itself. */
  public static List<Fault> check(DatabaseView view) {
    Faults faults = new Faults();
    TableNaming.namespace(view.schema(), "", faults);
    extensions(view, faults);
    lint(view, faults);
    return faults.all();
  }

  private static void extensions(DatabaseView view, Faults faults) {
    Set<String> seen = new HashSet<>();
    List<String> all = view.extensions().value();
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i);
      if (!ObjectName.isIdentifier(name) || !seen.add(name)) {
        faults.add(
            Code.DATABASE_EXTENSION,
            view.extensions().spot().entry(i),
            "\"" + name + "\" " + (seen.contains(name) ? "is named twice" : "is no extension"),
            "name each extension once, as CREATE EXTENSION does");
      }
    }
  }

  private static void lint(DatabaseView view, Faults faults) {
    Levels levels = Levels.USUAL;
    List<String> all = view.lint().value();
    for (int i = 0; i < all.size(); i++) {
      try {
        if (levels.contradict(all.get(i))) {
          faults.add(
              Code.DATABASE_LEVEL_TWICE,
              view.lint().spot().entry(i),
              all.get(i) + " says otherwise than an entry before it",
              "give each code one level");
        }
        levels = levels.with(all.get(i));
      } catch (IllegalArgumentException none) {
        faults.add(
            Code.DATABASE_LEVEL,
            view.lint().spot().entry(i),
            String.valueOf(none.getMessage()),
            "give a code and its level, such as ROWAN7013=error");
      }
    }
  }
}
