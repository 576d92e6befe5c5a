package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source with faults, each marked below its token.
 *
 * <p>One that begins with {@code // package-info.java} is that file.
 *
 * <pre>{@code
 * @Column(length = 0) String name
 * //               ^ ROWAN1303 length 0 is not between 1 and 10485760
 * }</pre>
 *
 * @param name the file's name
 * @param source its text
 * @param options the processor's options: the words of its first line after {@code // options:}
 * @param expected the marks
 */
record FaultCase(String name, String source, List<String> options, List<Mark> expected) {
  private static final String PACKAGE = "// package-info.java\n";
  private static final Pattern MARK = Pattern.compile("^(\\s*//\\s*)\\^ (ROWAN\\d+)(?: (.*))?$");

  /**
   * An expected fault.
   *
   * @param offset where its token starts
   * @param line its line
   * @param code its code
   * @param text what its message contains
   */
  record Mark(int offset, long line, String code, String text) {}

  /** Returns the cases in the folder of test resources. */
  static Stream<FaultCase> all() {
    try {
      Path folder = Path.of(FaultCase.class.getResource("/faults/").toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().map(FaultCase::read).toList().stream();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static FaultCase read(Path file) {
    try {
      String source = Files.readString(file);
      List<Mark> marks = new ArrayList<>();
      List<String> options = List.of();
      int previous = 0;
      int offset = 0;
      int number = 0;
      int previousNumber = 0;
      for (String line : source.split("\n", -1)) {
        number++;
        Matcher mark = MARK.matcher(line);
        if (mark.matches()) {
          String text = mark.group(3) == null ? "" : mark.group(3);
          marks.add(
              new Mark(previous + mark.group(1).length(), previousNumber, mark.group(2), text));
        } else {
          previous = offset;
          previousNumber = number;
        }
        if (line.startsWith("// options: ")) {
          options = List.of(line.substring("// options: ".length()).split(" ", -1));
        }
        offset += line.length() + 1;
      }
      return new FaultCase(file.getFileName().toString(), source, options, marks);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the sources to compile. */
  Map<String, String> sources() {
    boolean ofPackage = source.startsWith(PACKAGE);
    return Map.of(ofPackage ? "shop/package-info.java" : "shop/" + name, source);
  }

  @Override
  public String toString() {
    return name;
  }
}
