package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What {@code rowan --help} and {@code rowan COMMAND --help} show. */
class HelpTest {
  static Collection<CommandLine> commands() {
    return RowanCommand.commandLine().getSubcommands().values();
  }

  /** The list of commands takes the first entry and cuts the others, each of which is a line. */
  @ParameterizedTest
  @MethodSource("commands")
  void descriptionsAreOfWholeSentences(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description())
        .isNotEmpty()
        .allMatch(line -> line.matches("[A-Z].*\\."));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void optionsAreDescribedByOneText(CommandLine command) {
    assertThat(command.getCommandSpec().options())
        .allSatisfy(option -> assertThat(option.description()).hasSize(1));
  }
}
