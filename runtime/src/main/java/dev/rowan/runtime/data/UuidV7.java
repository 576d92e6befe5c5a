package dev.rowan.runtime.data;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): they sort by the time they were made, so that new rows come
 * at the end of an index.
 *
 * <p>48 bits of milliseconds, 12 bits of their fraction (method 3 of section 6.2), 62 random bits.
 * Within one JVM each is greater than the one before, also where the clock stands still or goes
 * back.
 */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Milliseconds and their 4,096th parts of the last one. */
  private static final AtomicLong LAST = new AtomicLong();

  private UuidV7() {}

  /** Returns the next one. */
  public static UUID next() {
    long now = ticks(Instant.now());
    long ticks = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long high = ((ticks >>> 12) << 16) | 0x7000 | (ticks & 0xFFF);
    long low = (RANDOM.nextLong() >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low);
  }

  private static long ticks(Instant instant) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    return ((micros / 1_000) << 12) | (micros % 1_000 * 4_096 / 1_000);
  }
}
