package dev.rowan.example.shop;

import dev.rowan.runtime.data.RetryException;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.util.concurrent.atomic.AtomicInteger;

/** Does work in a transaction, from its start again where somebody else was quicker. */
final class Attempts {
  private static final int MOST = 1_000;

  private final Rowan rowan;
  private final AtomicInteger lost = new AtomicInteger();

  Attempts(Rowan rowan) {
    this.rowan = rowan;
  }

  <T> T untilDone(Rowan.Work<T, RuntimeException> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return rowan.transaction(work);
      } catch (OptimisticLockingFailureException | RetryException somebodyWasQuicker) {
        lost.incrementAndGet();
        if (attempt == MOST) {
          throw somebodyWasQuicker;
        }
      }
    }
  }

  /** Returns how often somebody else was quicker. */
  int lost() {
    return lost.get();
  }
}
