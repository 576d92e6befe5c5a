package dev.rowan.example.shop;

import dev.rowan.example.shop.model.OrderRepository;
import dev.rowan.runtime.migrate.MigrationListener;
import dev.rowan.runtime.migrate.MigrationState;
import dev.rowan.runtime.migrate.Migrations;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The versions of the shop's database, in src/main/resources/db/migration. */
final class Versions {
  private final Migrations migrations;
  private final Story story;

  Versions(DataSource dataSource, Story story) {
    this.story = story;
    migrations = Migrations.of(dataSource).listener(new Telling()).load();
  }

  /** Brings the database to the newest version. */
  void migrate() {
    migrations.migrate();
  }

  /** Takes back all but the first version and applies them again. */
  void backAndForth(OrderRepository orders) {
    List<MigrationState> versions = migrations.status().versions();
    long before = orders.count();
    migrations.undoTo(versions.get(0).version());
    long between = orders.count();
    migrations.migrate();
    story.say(
        "orders   %d before, %d between, %d after: rows survive", before, between, orders.count());
  }

  private final class Telling implements MigrationListener {
    @Override
    public void applied(String version, String description, Duration took) {
      tell("applied", version, description, took);
    }

    @Override
    public void undone(String version, String description, Duration took) {
      tell("undone", version, description, took);
    }

    private void tell(String what, String version, String description, Duration took) {
      story.say(
          "%-8s %4d ms  V%s  %s", what, took.toMillis(), version, description.replace('_', ' '));
    }
  }
}
