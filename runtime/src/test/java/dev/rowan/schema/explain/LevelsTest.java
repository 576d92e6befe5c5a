package dev.rowan.schema.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.schema.lint.Severity;
import org.junit.jupiter.api.Test;

/** How grave someone wants codes to be. */
class LevelsTest {
  @Test
  void levelsAreGivenByCodeAndForAll() {
    Levels levels = Levels.USUAL.with("design=off").with("ROWAN7013 = error");
    assertThat(levels.of("ROWAN7013", Severity.WARNING)).contains(Severity.ERROR);
    assertThat(levels.of("ROWAN7001", Severity.WARNING)).isEmpty();
    assertThat(levels.of("ROWAN1505", Severity.WARNING)).contains(Severity.WARNING);
    assertThat(Levels.USUAL.of("ROWAN7010", Severity.INFO)).isEmpty();
    assertThat(Levels.USUAL.with("ROWAN7010=note").of("ROWAN7010", Severity.INFO))
        .contains(Severity.INFO);
    assertThat(levels.with(Levels.USUAL.with("ROWAN7001=note")).of("ROWAN7001", Severity.INFO))
        .contains(Severity.INFO);
    assertThat(levels.contradict("ROWAN7013=off")).isTrue();
    assertThat(levels.contradict("ROWAN7013=error")).isFalse();
  }

  @Test
  void whatIsNoLevelIsToldWhy() {
    assertThatThrownBy(() -> Levels.USUAL.with("ROWAN7013=fatal"))
        .hasMessage("fatal is no level: they are off, note, warning, error");
    assertThatThrownBy(() -> Levels.USUAL.with("ROWAN1207=off"))
        .hasMessage("ROWAN1207 is an error, which has no other level");
    assertThatThrownBy(() -> Levels.USUAL.with("ROWAN7999=off"))
        .hasMessage("there is no code ROWAN7999");
    assertThatThrownBy(() -> Levels.USUAL.with("money"))
        .hasMessageContaining("\"money\" is not a code and its level");
  }
}
