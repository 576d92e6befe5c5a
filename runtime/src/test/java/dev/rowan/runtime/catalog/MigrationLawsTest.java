package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The laws of a migration on a real server, over random schemas with rows in the tables: what a
 * plan does is what it was asked for, a second plan is empty, the way back leads back, the way
 * there can be gone again, and rows survive.
 *
 * <p>{@code -Drowan.laws.pairs=20000 -Drowan.laws.first=1000} looks further: at so many pairs, from
 * that seed on.
 */
class MigrationLawsTest {
  private static final int PAIRS = Integer.getInteger("rowan.laws.pairs", 200);
  private static final int FIRST = Integer.getInteger("rowan.laws.first", 1);
  private static final int WALKERS = 2;

  private final AtomicInteger nextSeed = new AtomicInteger(FIRST);
  private final AtomicInteger held = new AtomicInteger();
  private final Map<Integer, String> broken = new ConcurrentSkipListMap<>();

  @Test
  void plansLeadThereAndBack() throws InterruptedException {
    List<Thread> walkers =
        IntStream.range(0, WALKERS).mapToObj(number -> new Thread(this::walk)).toList();
    walkers.forEach(Thread::start);
    for (Thread walker : walkers) {
      walker.join();
    }
    assertThat(broken).isEmpty();
    assertThat(held).hasValueGreaterThanOrEqualTo(PAIRS);
  }

  /** Walks until enough pairs were seen. */
  private void walk() {
    while (held.get() < PAIRS) {
      int seed = nextSeed.getAndIncrement();
      try (TestDatabase database = TestServer.empty();
          Connection connection = database.dataSource().getConnection()) {
        walk(seed, new MigrationWalk(connection, seed));
      } catch (SQLException e) {
        broken.put(seed, e.toString());
      }
    }
  }

  /** The pairs of a walk that breaks count as if all were seen: else it might go on for ever. */
  private void walk(int seed, MigrationWalk walk) {
    try {
      walk.walk();
      held.addAndGet(walk.held());
    } catch (SQLException | RuntimeException | AssertionError e) {
      broken.put(seed, e + "\nafter " + walk);
      held.addAndGet(MigrationWalk.STEPS);
    }
  }
}
