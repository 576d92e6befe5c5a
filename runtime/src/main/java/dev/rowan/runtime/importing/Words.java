package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a schema, by which names are taken apart that join them: {@code modifieddate} is
 * {@code modified}, {@code date}.
 *
 * <p>A name is split only if all of it is known words, into as few as can be; a word is never split
 * that stands alone somewhere.
 */
final class Words {
  /** Words of columns that many schemas have and few explain. */
  private static final Set<String> USUAL =
      Set.of(
          "id", "no", "key", "code", "name", "type", "date", "time", "day", "month", "year", "flag",
          "count", "number", "num", "status", "state", "level", "order", "line", "price", "cost",
          "rate", "amount", "total", "unit", "size", "weight", "first", "last", "middle", "start",
          "end", "due", "min", "max", "user", "group", "role", "row", "guid", "uuid", "url", "hash",
          "salt", "phone", "address", "city", "country", "region", "zip", "note", "text", "value",
          "title", "version", "parent", "info", "by");

  /** Words that look as if they were two. */
  private static final Set<String> WHOLE =
      Set.of(
          "password",
          "timestamp",
          "metadata",
          "database",
          "deadline",
          "feedback",
          "workflow",
          "website",
          "webhook",
          "weekend",
          "username",
          "hostname",
          "nickname",
          "barcode",
          "checksum",
          "payload",
          "overview",
          "subtotal",
          "download",
          "upload",
          "update",
          "offset",
          "today",
          "candidate",
          "mandate",
          "validate",
          "weekday",
          "birthday",
          "holiday",
          "online",
          "offline");

  /** Words of comments that would be found in the middle of others. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "for", "not", "are", "was", "has", "can", "may", "all", "any", "one", "per", "but",
          "its", "out", "non", "see", "use", "set", "add", "own", "who", "how", "get", "let");

  private static final Pattern TEXT = Pattern.compile("(?<![A-Za-z])[A-Z]?[a-z]{3,}(?![A-Za-z])");
  private static final Pattern NUMBERED = Pattern.compile("([a-z]+)(\\d*)");

  /** {@code modified}, {@code posted}: before a time, a person or a flag. */
  private static final Pattern DONE = Pattern.compile("[a-z]{3,}ed");

  private static final int MIN_UNKNOWN = 5;

  private final Set<String> known = new TreeSet<>(USUAL);
  private final Set<String> whole = new TreeSet<>(WHOLE);

  /** Takes a part of a name that is spelled in words: {@code Entity} of BusinessEntity. */
  void learn(String word) {
    if (word.length() > 1) {
      known.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** Takes the words of a comment. */
  void learnText(String comment) {
    Matcher word = TEXT.matcher(comment);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (!SMALL.contains(lower)) {
        known.add(lower);
        whole.add(lower);
      }
    }
  }

  /** Takes the name of a table or column that is none of several words. */
  void learnName(String name) {
    if (NUMBERED.matcher(name).matches() && name.length() > 2 && in(name).size() == 1) {
      known.add(name);
    }
  }

  /** Whether a name is nothing but words that are known. */
  boolean areKnown(String name) {
    return knows(name) || !inKnown(name).isEmpty();
  }

  private boolean knows(String word) {
    return known.contains(word) || whole.contains(word);
  }

  /** Returns the words of a name, or the name alone if it is one or not all of it is known. */
  List<String> in(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches() || whole.contains(name)) {
      return List.of(name);
    }
    List<String> words = new ArrayList<>(split(numbered.group(1)));
    words.set(words.size() - 1, words.get(words.size() - 1) + numbered.group(2));
    return words;
  }

  /** The fewest words that end at each place; of as many, those with the longest last one. */
  private List<String> inKnown(String name) {
    List<List<String>> ending = new ArrayList<>(Collections.nCopies(name.length() + 1, List.of()));
    for (int end = 1; end <= name.length(); end++) {
      for (int start = 0; start < end - 1; start++) {
        boolean reached = start == 0 || !ending.get(start).isEmpty();
        String word = name.substring(start, end);
        if (reached && isWord(word, end < name.length())) {
          List<String> before = ending.get(start);
          List<String> best = ending.get(end);
          if (best.isEmpty() || before.size() + 1 < best.size()) {
            List<String> words = new ArrayList<>(before);
            words.add(word);
            ending.set(end, words);
          }
        }
      }
    }
    return ending.get(name.length());
  }

  private List<String> split(String name) {
    List<String> words = inKnown(name);
    return words.isEmpty() ? afterUnknown(name) : words;
  }

  /** One word that nothing else names may stand before two that are known. */
  private List<String> afterUnknown(String name) {
    for (int start = MIN_UNKNOWN; start < name.length() - MIN_UNKNOWN; start++) {
      List<String> rest = inKnown(name.substring(start));
      if (rest.size() > 1 && rest.stream().allMatch(word -> word.length() >= MIN_UNKNOWN)) {
        List<String> words = new ArrayList<>(List.of(name.substring(0, start)));
        words.addAll(rest);
        return words;
      }
    }
    return List.of(name);
  }

  private boolean isWord(String word, boolean followed) {
    return knows(word) || (followed && DONE.matcher(word).matches());
  }
}
