package dev.rowan.schema.script;

import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.plan.Impact;
import dev.rowan.schema.plan.Impacts;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.plan.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of one script: header, lock timeout, statements.
 *
 * <pre>{@code
 * -- Rowan: gift wrap                        from V20261121093000 · undo: undo/U20261121101500__gift_wrap.sql
 * -- 1 add orders.gift_wrap   ACCESS EXCLUSIVE on orders, no scan, no rewrite · old code keeps working
 * SET LOCAL lock_timeout = '2s';
 *
 * ALTER TABLE orders ADD COLUMN gift_wrap boolean NOT NULL DEFAULT false;
 * }</pre>
 */
final class ScriptText {
  private static final String LOCK_TIMEOUT = "lock_timeout = '2s'";
  private static final String RESET = "RESET lock_timeout";
  private static final int WIDEST = 60;

  private final MigrationFile file;
  private final Schema inUse;
  private final Ddl ddl;
  private final Set<ObjectPath> made;
  private final List<String> statements = new ArrayList<>();
  private final List<String[]> lines = new ArrayList<>();
  private int quiet;
  private boolean locks;
  private boolean waitsBriefly;

  private ScriptText(MigrationFile file, Schema inUse, Ddl ddl) {
    this.file = file;
    this.inUse = inUse;
    this.ddl = ddl;
    this.made =
        file.transactional()
            ? changes(file)
                .filter(AddObject.class::isInstance)
                .map(SchemaChange::path)
                .collect(Collectors.toUnmodifiableSet())
            : Set.of();
  }

  /**
   * Returns the text of a script.
   *
   * @param title the first line, without {@code --}
   * @param notes lines that follow the steps, without {@code --}
   * @param inUse what programs use when the script runs
   * @param ddl the writer, at the state before the file
   */
  static String of(String title, List<String> notes, MigrationFile file, Schema inUse, Ddl ddl) {
    ScriptText text = new ScriptText(file, inUse, ddl);
    file.steps().forEach(text::step);
    text.timeout(false);
    return text.write(title, notes);
  }

  private void step(Step step) {
    Impact impact = Impacts.of(step, inUse, made);
    List<String> texts = ddl.next(step);
    if (impact.isNone()) {
      quiet++;
    } else {
      lines.add(new String[] {Summary.of(step), impact.toString()});
    }
    if (texts.isEmpty()) {
      return;
    }
    boolean strong = impact.lock().blocksWrites();
    locks |= !impact.tables().isEmpty();
    if (file.transactional()) {
      statements.addAll(texts);
      return;
    }
    for (String text : texts) {
      timeout(strong && !text.contains(" CONCURRENTLY "));
      statements.add(text);
    }
  }

  /** Outside a transaction a timeout is set and reset: what builds concurrently may wait. */
  private void timeout(boolean wanted) {
    if (wanted != waitsBriefly) {
      statements.add(wanted ? "SET " + LOCK_TIMEOUT : RESET);
      waitsBriefly = wanted;
    }
  }

  private String write(String title, List<String> notes) {
    StringBuilder text = new StringBuilder("-- ").append(title).append('\n');
    int width = Math.min(WIDEST, lines.stream().mapToInt(line -> line[0].length()).max().orElse(0));
    int number = 1;
    for (String[] line : lines) {
      String left = line[0] + " ".repeat(Math.max(0, width - line[0].length()));
      text.append("-- ").append(number++).append(' ').append(left);
      text.append("  ").append(line[1]).append('\n');
    }
    if (quiet > 0) {
      text.append("-- ").append(quiet).append(quiet == 1 ? " step" : " steps");
      text.append(" on what no program uses yet, or without a table lock\n");
    }
    notes.forEach(note -> text.append("-- ").append(note).append('\n'));
    settings().forEach(setting -> text.append(setting).append(";\n"));
    if (!statements.isEmpty()) {
      text.append('\n').append(Ddl.script(statements));
    }
    return text.toString();
  }

  private static Stream<SchemaChange> changes(MigrationFile file) {
    return file.steps().stream().flatMap(step -> step.changes().stream());
  }

  /** Settings that last as long as the transaction. */
  private List<String> settings() {
    List<String> settings = new ArrayList<>();
    List<SchemaChange> changes = changes(file).toList();
    if (file.transactional() && locks) {
      settings.add("SET LOCAL " + LOCK_TIMEOUT);
    }
    if (file.transactional() && changes.stream().anyMatch(ScriptText::movesZone)) {
      settings.add("SET LOCAL timezone = 'UTC'");
    }
    if (file.transactional() && changes.stream().anyMatch(ScriptText::makesRoutine)) {
      settings.add("SET LOCAL check_function_bodies = off");
    }
    return settings;
  }

  /** A timestamp is read as UTC when it gets a zone: only then the rows stay as they are. */
  private static boolean movesZone(SchemaChange change) {
    return change instanceof ReplaceColumn replace
        && isTimestamp(replace.before().type())
        && isTimestamp(replace.after().type())
        && !(replace.after().value() instanceof ColumnValue.Generated)
        && !replace.before().type().name().equals(replace.after().type().name());
  }

  private static boolean isTimestamp(SqlType type) {
    return type.name().equals(SqlType.TIMESTAMP.name())
        || type.name().equals(SqlType.TIMESTAMPTZ.name());
  }

  /** A function may speak of what comes after it. */
  private static boolean makesRoutine(SchemaChange change) {
    return (change instanceof AddObject add && add.object() instanceof Routine)
        || (change instanceof ReplaceObject replace && replace.after() instanceof Routine);
  }
}
