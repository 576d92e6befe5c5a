package dev.rowan.runtime.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * The versions of a migrations folder, and one database.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.of(dataSource).at("classpath:db/migration").load();
 * migrations.migrate();
 * migrations.undoLast(1);
 * }</pre>
 *
 * <p>Flyway applies the files and keeps the history; a program that uses Flyway itself reads the
 * same folder.
 */
public final class Migrations {
  private final Flyway flyway;
  private final Scripts scripts;
  private final Patience patience;
  private final MigrationListener listener;

  private Migrations(Builder builder) {
    scripts = Scripts.at(builder.location, builder.loader);
    patience = builder.patience;
    listener = builder.listener;
    FluentConfiguration configuration =
        Flyway.configure(builder.loader)
            .dataSource(builder.dataSource)
            .locations(scripts.location())
            .baselineOnMigrate(builder.baseline)
            .baselineVersion(scripts.baseline())
            .outOfOrder(builder.outOfOrder)
            .callbacks(new Progress(listener));
    PostgreSQLConfigurationExtension postgres =
        configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class);
    // A lock that lives in a transaction would keep CREATE INDEX CONCURRENTLY waiting for ever.
    postgres.setTransactionalLock(false);
    flyway = configuration.load();
  }

  /** Begins with the database to migrate. */
  public static Builder of(DataSource dataSource) {
    return new Builder(dataSource);
  }

  /**
   * Applies every version that is pending, and tries again what could not get its lock in time.
   *
   * @return the versions applied, in order
   * @throws MigrationException if one cannot be applied; those before it stay applied
   */
  public List<String> migrate() {
    List<String> applied = new ArrayList<>();
    try {
      patience.until(() -> applied.addAll(migrateOnce()), listener);
    } catch (FlywayException e) {
      throw Failures.ofMigrate(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(applied);
  }

  private List<String> migrateOnce() throws SQLException {
    forgetFailures();
    check();
    MigrateResult result = flyway.migrate();
    return result.migrations.stream().map(migration -> migration.version).toList();
  }

  /** Refuses what Flyway's own validation refuses, with what to do about it. */
  private void check() {
    boolean outOfOrder = flyway.getConfiguration().isOutOfOrder();
    for (MigrationInfo migration : flyway.info().all()) {
      switch (Statuses.state(migration)) {
        case APPLIED -> {
          if (!migration.isChecksumMatching()) {
            throw Failures.edited(migration.getScript());
          }
        }
        case OUT_OF_ORDER -> {
          if (!outOfOrder) {
            throw Failures.outOfOrder(migration.getScript());
          }
        }
        case MISSING -> throw Failures.missing(migration.getScript());
        default -> {}
      }
    }
  }

  /**
   * Takes failed runs of non-transactional files out of the history: Rowan writes such files so
   * that a second run succeeds, but Flyway would refuse it.
   */
  private void forgetFailures() throws SQLException {
    for (MigrationInfo migration : flyway.info().applied()) {
      if (migration.getState().isFailed()
          && migration.isVersioned()
          && !scripts.isTransactional(migration.getScript())) {
        try (Connection connection = connect()) {
          History.forget(connection, flyway.getConfiguration(), migration);
        }
      }
    }
  }

  /**
   * Takes back the last versions, the newest first.
   *
   * @param count how many at the most
   * @return the versions taken back, in this order
   * @throws MigrationException if one cannot be taken back; those before it stay taken back
   */
  public List<String> undoLast(int count) {
    List<MigrationInfo> applied = undoable();
    return undo(applied.subList(0, Math.min(count, applied.size())));
  }

  /**
   * Takes back every version after this one, the newest first.
   *
   * @param version a version as its file names it; it need not exist
   * @return the versions taken back, in this order
   * @throws MigrationException if one cannot be taken back; those before it stay taken back
   */
  public List<String> undoTo(String version) {
    MigrationVersion last = MigrationVersion.fromVersion(version);
    return undo(undoable().stream().filter(info -> info.getVersion().compareTo(last) > 0).toList());
  }

  /**
   * Takes back every version, the newest first.
   *
   * @return the versions taken back, in this order
   * @throws MigrationException if one cannot be taken back; those before it stay taken back
   */
  public List<String> undoAll() {
    return undo(undoable());
  }

  /** Returns what was applied by a script, the last first. */
  private List<MigrationInfo> undoable() {
    List<MigrationInfo> applied =
        new ArrayList<>(
            Arrays.stream(flyway.info().applied())
                .filter(info -> info.isVersioned() && !info.getType().isBaseline())
                .filter(info -> info.getInstalledRank() > 0)
                .toList());
    Collections.reverse(applied);
    return applied;
  }

  private List<String> undo(List<MigrationInfo> migrations) {
    List<String> texts =
        migrations.stream()
            .map(MigrationInfo::getScript)
            .map(script -> scripts.undo(script).orElseThrow(() -> Failures.noUndo(script)))
            .toList();
    List<String> undone = new ArrayList<>();
    for (int i = 0; i < migrations.size(); i++) {
      undo(migrations.get(i), texts.get(i));
      undone.add(migrations.get(i).getVersion().getVersion());
    }
    return List.copyOf(undone);
  }

  private void undo(MigrationInfo migration, String script) {
    String version = migration.getVersion().getVersion();
    long start = System.nanoTime();
    try (Connection connection = connect()) {
      UndoRun run = new UndoRun(connection, flyway, scripts);
      patience.until(() -> run.run(migration, script), listener);
    } catch (SQLException e) {
      throw Failures.ofUndo(version, e);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    listener.undone(version, migration.getDescription(), took);
  }

  /** Returns where the database is with each version. */
  public MigrationStatus status() {
    return Statuses.of(flyway.info().all(), scripts);
  }

  private Connection connect() throws SQLException {
    return flyway.getConfiguration().getDataSource().getConnection();
  }

  /** What a run needs to know besides the database. */
  public static final class Builder {
    private final DataSource dataSource;
    private String location = "classpath:db/migration";
    private ClassLoader loader = Migrations.class.getClassLoader();
    private boolean baseline;
    private boolean outOfOrder;
    private Patience patience = new Patience(10, Duration.ofSeconds(1));
    private MigrationListener listener = MigrationListener.SILENT;

    private Builder(DataSource dataSource) {
      this.dataSource = dataSource;
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      if (context != null) {
        loader = context;
      }
    }

    /**
     * Says where the folder is, in Flyway's words: {@code classpath:db/migration}, as it is by
     * default, or {@code filesystem:src/main/resources/db/migration}.
     */
    public Builder at(String newLocation) {
      location = newLocation;
      return this;
    }

    /** Says whether a database with objects but no history is taken as it is. */
    public Builder baseline(boolean takeAsItIs) {
      baseline = takeAsItIs;
      return this;
    }

    /** Says whether a version older than an applied one is applied too, as after a merge. */
    public Builder outOfOrder(boolean allowed) {
      outOfOrder = allowed;
      return this;
    }

    /** Says how often a script that cannot get its lock is tried, and the pause after the first. */
    public Builder patience(int attempts, Duration firstPause) {
      patience = new Patience(attempts, firstPause);
      return this;
    }

    /** Says who hears what a run does. */
    public Builder listener(MigrationListener newListener) {
      listener = newListener;
      return this;
    }

    /** Returns the versions and the database. */
    public Migrations load() {
      return new Migrations(this);
    }
  }
}
