package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.plan.Undo;
import dev.rowan.schema.testing.RandomEdits;
import dev.rowan.schema.testing.RandomSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads an empty database from one random schema to the next, rows included, and back and there
 * again at each step: most steps are a few edits, the last leads to another random schema.
 */
final class MigrationWalk {
  /** The most pairs of a walk. */
  static final int STEPS = 5;

  private static final int TRIES = 10;
  private static final String FOREIGN_KEY_VIOLATION = "23503";

  private final Connection connection;
  private final int version;
  private final Random random;
  private Schema here = Schema.EMPTY;
  private Schema stored = Schema.EMPTY;
  private final List<String> script = new ArrayList<>();
  private int held;

  MigrationWalk(Connection connection, int seed) throws SQLException {
    this.connection = connection;
    this.version = connection.getMetaData().getDatabaseMajorVersion();
    this.random = new Random(seed);
  }

  /** Returns how many pairs of schemas the laws were seen to hold for. */
  int held() {
    return held;
  }

  /** Returns the statements of the step that it is at, as far as it came. */
  @Override
  public String toString() {
    return String.join(";\n", script);
  }

  /** Walks until its end, or until rows that are there forbid a step. */
  void walk() throws SQLException {
    here = RandomSchemas.withFamilies(random);
    stored = Scratch.within(connection).stored(here);
    run(plan(Schema.EMPTY, here, List.of()));
    assertThat(Difference.between(stored, CatalogReader.read(connection))).isEmpty();
    RowFiller.fill(connection, here);
    boolean goesOn = true;
    for (int step = 1; step < STEPS && goesOn; step++) {
      goesOn = edit();
    }
    if (goesOn) {
      Schema other = RandomSchemas.withFamilies(random);
      step(new RandomEdits(List.of(), other), Scratch.within(connection).stored(other));
    }
  }

  /** Makes edits that lead to a schema that PostgreSQL takes. */
  private boolean edit() throws SQLException {
    for (int i = 0; i < TRIES; i++) {
      RandomEdits edits = RandomEdits.of(here, random);
      try {
        return step(edits, Scratch.within(connection).stored(edits.after()));
      } catch (ScratchException refused) {
        // Such as a column that went while a view needs it: others will do.
      }
    }
    return true;
  }

  /** Returns false if rows that are there forbid the step: a reference to a row that is gone. */
  private boolean step(RandomEdits edits, Schema wanted) throws SQLException {
    script.clear();
    Map<String, String> kept = kept(here, edits);
    Map<String, String> rows = RowFiller.values(connection, here);
    MigrationPlan plan = plan(here, edits.after(), edits.renames());
    try {
      run(plan);
    } catch (SQLException e) {
      if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
    Schema reached = CatalogReader.read(connection);
    assertThat(Difference.between(wanted, reached)).isEmpty();
    assertThat(SchemaDiff.between(plan.after(), edits.after())).isEmpty();
    assertThat(SchemaDiff.between(reached, wanted)).isEmpty();
    Map<String, String> now = RowFiller.values(connection, edits.after());
    kept.forEach((was, is) -> assertThat(now.get(is)).as(is).isEqualTo(rows.get(was)));

    MigrationPlan back = back(plan);
    run(back);
    Set<ObjectPath> loose = attempts(back);
    assertThat(Difference.between(stored, CatalogReader.read(connection)))
        .filteredOn(difference -> !loose.contains(difference.path()))
        .isEmpty();
    Map<String, String> again = RowFiller.values(connection, here);
    kept.forEach((was, is) -> assertThat(again.get(was)).as(was).isEqualTo(rows.get(was)));

    run(plan);
    here = edits.after();
    stored = wanted;
    held++;
    return true;
  }

  /** Returns what comes back only if the rows allow it. */
  private static Set<ObjectPath> attempts(MigrationPlan back) {
    return back.files().stream()
        .flatMap(file -> file.steps().stream())
        .filter(Step.Attempt.class::isInstance)
        .flatMap(step -> step.changes().stream())
        .map(SchemaChange::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  private MigrationPlan plan(Schema before, Schema after, List<SchemaChange> renames) {
    Planned planned =
        Planner.plan(
            before, SchemaDiff.between(before, after, renames), PlanOptions.of(version, true));
    assertThat(planned.isRefused()).as("%s", planned.findings()).isFalse();
    return planned.plan();
  }

  private MigrationPlan back(MigrationPlan plan) {
    List<MigrationFile> files = new ArrayList<>();
    Undo.of(plan, version).forEach(undo -> files.add(undo.file()));
    Collections.reverse(files);
    return new MigrationPlan(plan.after(), files);
  }

  private void run(MigrationPlan plan) throws SQLException {
    Ddl ddl = new Ddl(version, plan.before());
    try {
      for (MigrationFile file : plan.files()) {
        connection.setAutoCommit(!file.transactional());
        for (Step step : file.steps()) {
          for (String statement : ddl.next(step)) {
            script.add(statement);
            Statements.run(connection, statement);
          }
        }
        if (file.transactional()) {
          connection.commit();
        }
      }
    } finally {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /**
   * Returns the columns whose values stay, by their key before: all that are there afterwards, of
   * the same type and not computed, unless partitions go.
   */
  private static Map<String, String> kept(Schema before, RandomEdits edits) {
    Schema renamed = SchemaChange.applyAll(edits.renames(), before);
    Map<String, String> kept = new HashMap<>();
    for (Table table : before.tables()) {
      ObjectName name = edits.renamed(table.name());
      if (Heritage.of(renamed).heirs(name).stream()
          .anyMatch(heir -> edits.after().table(heir).isEmpty())) {
        continue;
      }
      List<Column> columns = renamed.table(name).orElseThrow().columns();
      for (int i = 0; i < columns.size(); i++) {
        Column was = table.columns().get(i);
        String now = columns.get(i).name();
        edits
            .after()
            .table(name)
            .flatMap(after -> after.column(now))
            .filter(is -> is.type().equals(was.type()))
            .filter(is -> !(is.value() instanceof ColumnValue.Generated))
            .ifPresent(is -> kept.put(RowFiller.key(table.name(), was), RowFiller.key(name, is)));
      }
    }
    return kept;
  }
}
