package dev.rowan.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
  @Test
  void anEntryIsALineOfWords() {
    assertThat(TableText.entries("column placed_at placedAt\n\nwrites id  total\n"))
        .containsExactly(
            List.of("column", "placed_at", "placedAt"), List.of("writes", "id", "total"));
  }

  @Test
  void quotedWordsHoldAnything() {
    assertThat(TableText.entries("check \"a \"\"b\"\" c\" \"\" \"two\nlines\" end"))
        .containsExactly(List.of("check", "a \"b\" c", "", "two\nlines", "end"));
  }

  @Test
  void aWordWithoutItsEndIsRefused() {
    assertThatThrownBy(() -> TableText.entries("check \"a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no end");
    assertThatThrownBy(() -> RecordTable.of("orders", Held.class, "row a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no row");
  }

  private record Held() {}
}
