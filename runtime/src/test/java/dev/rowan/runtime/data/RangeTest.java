package dev.rowan.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RangeTest {
  @Test
  void rangesOfWholeNumbersAndDaysAreKeptAsTheServerKeepsThem() {
    assertThat(Range.closed(1, 9)).isEqualTo(Range.closedOpen(1, 10)).hasToString("[1,10)");
    assertThat(Range.open(1L, 3L)).isEqualTo(Range.closed(2L, 2L));
    assertThat(Range.closed(LocalDate.EPOCH, LocalDate.EPOCH))
        .hasToString("[1970-01-01,1970-01-02)");
    assertThat(Range.open(5, 6)).isEqualTo(Range.empty()).hasToString("empty");
    assertThat(Range.closed(new BigDecimal("1.0"), BigDecimal.TEN)).hasToString("[1.0,10]");
    assertThat(Range.closed(LocalDate.MIN, LocalDate.MAX).upperInclusive()).isTrue();
  }

  @Test
  void boundsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Range.closed(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the lower bound 2 is greater than the upper bound 1");
    assertThatThrownBy(() -> Range.atMost(Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is none: 2147483647");
  }

  @Test
  void containsWhatIsBetweenItsBounds() {
    Range<BigDecimal> range = Range.openClosed(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(range.contains(BigDecimal.ONE)).isFalse();
    assertThat(range.contains(BigDecimal.TEN)).isTrue();
    assertThat(Range.<Integer>all().contains(7)).isTrue();
    assertThat(Range.<Integer>empty().contains(7)).isFalse();
    assertThat(Range.atLeast(3).contains(2)).isFalse();
    assertThat(Range.lessThan(3).contains(2)).isTrue();
  }

  @Test
  void textsOfOtherProgramsAreRefusedWhereTheyDoNotFit() {
    assertThat(Periods.fromText("P1Y2M")).isEqualTo(Period.of(1, 2, 0));
    assertThatThrownBy(() -> Periods.fromText("1 day 02:00:00"))
        .hasMessage("the interval '1 day 02:00:00' has a time of day: a Period cannot hold it");
    assertThatThrownBy(() -> Inets.fromText("10.0.0.0/8"))
        .hasMessage("10.0.0.0/8 is a network: an InetAddress cannot hold its mask");
    assertThatThrownBy(() -> TextCodecs.list(TextCodecs.INTEGER).decode("{{1,2},{3,4}}"))
        .hasMessageContaining("more than one dimension");
    assertThatThrownBy(() -> TextCodecs.array(int[].class, TextCodecs.INTEGER).decode("{1,NULL}"))
        .hasMessage("an array holds NULL, which no int[] can");
    assertThat(TextCodecs.list(TextCodecs.STRING).decode("[0:1]={a,b}")).containsExactly("a", "b");
  }
}
