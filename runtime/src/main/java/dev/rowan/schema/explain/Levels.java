package dev.rowan.schema.explain;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.design.DesignRule;
import dev.rowan.schema.lint.design.DesignRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How grave someone wants codes to be: {@code ROWAN7003=error, ROWAN7010=off, design=off}.
 *
 * <p>{@code design} stands for all rules of {@code dev.rowan.schema.lint.design}; a code by itself
 * counts more. Only what is no error has a level.
 */
public final class Levels {
  /** Everything as it usually is. */
  public static final Levels USUAL = new Levels(Map.of());

  private static final String DESIGN = "design";
  private static final Pattern ENTRY =
      Pattern.compile("\\s*(ROWAN\\d{4}|design)\\s*=\\s*(\\w+)\\s*");
  private static final Map<String, Optional<Severity>> WORDS =
      Map.of(
          "off", Optional.empty(),
          "note", Optional.of(Severity.INFO),
          "warning", Optional.of(Severity.WARNING),
          "error", Optional.of(Severity.ERROR));

  private static final List<String> NAMES = List.of("off", "note", "warning", "error");

  private final Map<String, Optional<Severity>> given;

  private Levels(Map<String, Optional<Severity>> given) {
    this.given = given;
  }

  /** One entry: a code or {@code design}, and its level, nothing for off. */
  private record Entry(String code, Optional<Severity> level) {}

  /**
   * Returns these levels with those of one entry.
   *
   * @param entry such as {@code ROWAN7003=error}; off, note, warning or error
   * @throws IllegalArgumentException if it is none, with what is wrong
   */
  public Levels with(String entry) {
    Entry read = read(entry);
    Map<String, Optional<Severity>> all = new HashMap<>(given);
    all.put(read.code(), read.level());
    return new Levels(Map.copyOf(all));
  }

  /** Returns these levels with others, which count more. */
  public Levels with(Levels others) {
    Map<String, Optional<Severity>> all = new HashMap<>(given);
    all.putAll(others.given);
    return new Levels(Map.copyOf(all));
  }

  /** Whether an entry says something else than these levels of the same code. */
  public boolean contradict(String entry) {
    Entry read = read(entry);
    Optional<Severity> known = given.get(read.code());
    return known != null && !known.equals(read.level());
  }

  /**
   * Returns how grave a code is.
   *
   * @param code the code
   * @param usual how grave it is where nobody says otherwise
   * @return nothing if it is not to be told
   */
  public Optional<Severity> of(String code, Severity usual) {
    if (usual == Severity.ERROR) {
      return Optional.of(usual);
    }
    Optional<Severity> own = given.get(code);
    if (own != null) {
      return own;
    }
    Optional<DesignRule> rule = DesignRules.of(code);
    if (rule.isEmpty()) {
      return Optional.of(usual);
    }
    Optional<Severity> design = given.get(DESIGN);
    return design == null ? rule.get().level() : design;
  }

  private static Entry read(String entry) {
    Matcher matcher = ENTRY.matcher(entry);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + entry.strip() + "\" is not a code and its level, such as ROWAN7003=error");
    }
    Optional<Severity> level = WORDS.get(matcher.group(2).toLowerCase(Locale.ROOT));
    if (level == null) {
      throw new IllegalArgumentException(
          matcher.group(2) + " is no level: they are " + String.join(", ", NAMES));
    }
    String code = matcher.group(1);
    if (!code.equals(DESIGN) && Explanations.severity(code) == Severity.ERROR) {
      throw new IllegalArgumentException(
          Explanations.of(code).isEmpty()
              ? "there is no code " + code
              : code + " is an error, which has no other level");
    }
    return new Entry(code, level);
  }
}
