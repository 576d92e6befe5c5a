package dev.rowan.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
  @Test
  void hasVersionVariantAndTime() {
    UUID id = UuidV7.next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
        .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now().plusMillis(500));
  }

  @Test
  void grows() {
    List<String> made = Stream.generate(UuidV7::next).limit(100_000).map(UUID::toString).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isUniqueAmongThreads() {
    Set<Long> high = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 200_000)
        .parallel()
        .forEach(i -> high.add(UuidV7.next().getMostSignificantBits()));
    assertThat(high).hasSize(200_000);
  }
}
