package dev.rowan.runtime.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "1 hour, 2026-11-21T15:00, 2026-11-21T16:00",
    "6 hours, 2026-11-21T12:00, 2026-11-21T18:00",
    "1 day, 2026-11-21T00:00, 2026-11-22T00:00",
    "1 week, 2026-11-16T00:00, 2026-11-23T00:00",
    "1 Month, 2026-11-01T00:00, 2026-12-01T00:00",
    "3months, 2026-10-01T00:00, 2027-01-01T00:00",
    "1 year, 2026-01-01T00:00, 2027-01-01T00:00",
    "10 years, 2020-01-01T00:00, 2030-01-01T00:00"
  })
  void beginsWhereCalendarsDo(String text, LocalDateTime start, LocalDateTime end) {
    Span span = Span.parse(text);
    assertThat(span.startOf(LocalDateTime.parse("2026-11-21T15:49:59"))).isEqualTo(start);
    assertThat(span.startOf(start)).isEqualTo(start);
    assertThat(span.after(start)).isEqualTo(end);
    assertThat(Span.parse(span.toString())).isEqualTo(span);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "month", "0 days", "-1 day", "1 fortnight", "1 day 2 hours"})
  void refusesWhatIsNoSpan(String text) {
    assertThatThrownBy(() -> Span.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
