package dev.rowan.schema.script;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.Summary;
import dev.rowan.schema.plan.Undo;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts of a plan: for each of its files the script that applies it, the one that undoes it,
 * and what Flyway must know of them.
 *
 * <pre>{@code
 * V20261121101500__gift_wrap.sql
 * V20261121101501__gift_wrap_build_index_orders_status_idx.sql
 * V20261121101501__gift_wrap_build_index_orders_status_idx.sql.conf
 * undo/U20261121101500__gift_wrap.sql  …
 * }</pre>
 */
public final class MigrationScripts {
  private static final String OUTSIDE = "executeInTransaction=false\n";

  private final MigrationPlan plan;
  private final String name;
  private final String previous;
  private final int postgres;
  private final List<ScriptFile> files = new ArrayList<>();

  private MigrationScripts(MigrationPlan plan, String name, String previous, int postgres) {
    this.plan = plan;
    this.name = name;
    this.previous = previous;
    this.postgres = postgres;
  }

  /**
   * Returns the scripts of a plan.
   *
   * @param plan the plan
   * @param version the version of its first file; each further file is a second later
   * @param name what the migration is called, in any form
   * @param previous the version before, or {@code ""}
   * @param postgres the major version of the servers
   */
  public static List<ScriptFile> of(
      MigrationPlan plan, Version version, String name, String previous, int postgres) {
    MigrationScripts scripts = new MigrationScripts(plan, name, previous, postgres);
    scripts.write(version);
    return List.copyOf(scripts.files);
  }

  /** Returns the version of the last file of a plan whose first has this one. */
  public static Version last(MigrationPlan plan, Version first) {
    return first.plus(Math.max(0, plan.files().size() - 1));
  }

  private void write(Version first) {
    Ddl ddl = new Ddl(postgres, plan.before());
    List<Undo> undo = Undo.of(plan, postgres);
    Schema state = plan.before();
    String from = previous;
    for (int i = 0; i < plan.files().size(); i++) {
      MigrationFile file = plan.files().get(i);
      Version version = first.plus(i);
      String slug = slug(i, file);
      add(
          ScriptNames.apply(version, slug),
          ScriptText.of(title(i, from, version, slug), List.of(), file, plan.before(), ddl),
          file.transactional());
      Schema reached = SchemaChange.applyAll(changes(file), state);
      undo(undo.get(i), ScriptNames.apply(version, slug), ScriptNames.undo(version, slug), reached);
      state = reached;
      from = version.digits();
    }
  }

  private static List<SchemaChange> changes(MigrationFile file) {
    return file.steps().stream().flatMap(step -> step.changes().stream()).toList();
  }

  private void undo(Undo undo, String undone, String path, Schema reached) {
    MigrationFile file = undo.file();
    String title = "Rowan: takes back " + undone;
    String text = ScriptText.of(title, undo.notes(), file, reached, new Ddl(postgres, reached));
    add(path, text, file.transactional());
  }

  private void add(String path, String text, boolean transactional) {
    files.add(new ScriptFile(path, text));
    if (!transactional) {
      files.add(new ScriptFile(path + ".conf", OUTSIDE));
    }
  }

  private String slug(int index, MigrationFile file) {
    String base = ScriptNames.slug(name);
    return index == 0 || file.steps().isEmpty()
        ? base
        : base + "_" + ScriptNames.slug(Summary.of(file.steps().get(0)));
  }

  private String title(int index, String from, Version version, String slug) {
    int count = plan.files().size();
    String of = count > 1 ? " (" + (index + 1) + " of " + count + ")" : "";
    String left = "Rowan: " + name.replace('_', ' ').replaceAll("\\s+", " ").strip() + of;
    String right =
        (from.isEmpty() ? "from nothing" : "from V" + from)
            + " · undo: "
            + ScriptNames.undo(version, slug);
    return left + " ".repeat(Math.max(2, 48 - left.length())) + right;
  }
}
