package dev.rowan.schema.sql;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of options: {@code (fillfactor = 70)}, and those of sequences. */
final class OptionParser {
  private final Cursor cursor;

  OptionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads {@code (name = value, …)}; one without a value is {@code true}. */
  StorageParameters parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    cursor.list(
        () -> {
          String name = parameter();
          return values.put(name, cursor.accept('=') ? value() : "true");
        });
    return new StorageParameters(values);
  }

  /** Reads SET (…) or RESET (…), from the parenthesis on. */
  OptionChange change(boolean set) {
    return set
        ? new OptionChange(parameters(), List.of())
        : new OptionChange(StorageParameters.NONE, cursor.list(this::parameter));
  }

  private String parameter() {
    StringBuilder name = new StringBuilder(cursor.label());
    while (cursor.accept('.')) {
      name.append('.').append(cursor.label());
    }
    return name.toString();
  }

  /** Reads a value as PostgreSQL stores it: strings unquoted, words in lower case. */
  private String value() {
    if (Literals.text(cursor.peek(0)) != null) {
      return cursor.string();
    }
    int mark = cursor.mark();
    boolean word = cursor.peek(0).kind() == SqlTokens.Kind.WORD;
    while (!cursor.atEnd() && !cursor.at(',') && !cursor.at(')')) {
      cursor.skipNested();
    }
    String text = cursor.since(mark);
    if (text.isEmpty()) {
      throw cursor.fault("expected a value");
    }
    return word ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** Reads the options of a sequence for as long as there are any. */
  SequenceChange sequence() {
    return new SequenceReader().read();
  }

  /** Collects the options of one sequence. */
  private final class SequenceReader {
    private final Set<String> said = new HashSet<>();
    private @Nullable SqlType type;
    private @Nullable Long start;
    private @Nullable Long increment;
    private @Nullable Long minimum;
    private @Nullable Long maximum;
    private @Nullable Long cache;
    private boolean cycle;
    private @Nullable ObjectName name;
    private @Nullable ColumnName owner;
    private boolean ownerSaid;

    SequenceChange read() {
      cursor.clauses(this::option);
      return new SequenceChange(
          type,
          new SequenceOptions(start, increment, minimum, maximum, cache, cycle),
          said,
          name,
          owner,
          ownerSaid);
    }

    /** SET stands before each option of an identity that is altered. */
    private boolean option() {
      int mark = cursor.mark();
      cursor.accept("set");
      boolean no = cursor.accept("no");
      if (cursor.accept("as")) {
        type = new TypeParser(cursor).type();
      } else if (cursor.accept("increment")) {
        cursor.accept("by");
        increment = number("increment");
      } else if (cursor.accept("minvalue")) {
        minimum = no ? nothing("minvalue") : number("minvalue");
      } else if (cursor.accept("maxvalue")) {
        maximum = no ? nothing("maxvalue") : number("maxvalue");
      } else if (cursor.accept("start")) {
        cursor.accept("with");
        start = number("start");
      } else if (cursor.accept("cache")) {
        cache = number("cache");
      } else if (cursor.accept("cycle")) {
        said.add("cycle");
        cycle = !no;
      } else if (cursor.accept("restart")) {
        restart();
      } else if (cursor.accept("sequence", "name")) {
        name = cursor.name();
      } else if (cursor.accept("owned", "by")) {
        owner();
      } else {
        cursor.back(mark);
        return false;
      }
      return true;
    }

    private Long number(String option) {
      said.add(option);
      return cursor.number();
    }

    private @Nullable Long nothing(String option) {
      said.add(option);
      return null;
    }

    /** Where the count is now is no part of a schema. */
    private void restart() {
      boolean with = cursor.accept("with");
      if (with || cursor.at('-') || cursor.peek(0).kind() == SqlTokens.Kind.NUMBER) {
        cursor.number();
      }
    }

    private void owner() {
      ownerSaid = true;
      owner = cursor.accept("none") ? null : column();
    }
  }

  /** Reads {@code orders.id} or {@code public.orders.id}. */
  ColumnName column() {
    List<String> names = new ArrayList<>();
    do {
      names.add(cursor.label());
    } while (cursor.accept('.'));
    int last = names.size() - 1;
    if (last < 1 || last > 3) {
      throw cursor.fault("expected table.column");
    }
    ObjectName table =
        last == 1
            ? ObjectName.unqualified(names.get(0))
            : new ObjectName(names.get(last - 2), names.get(last - 1));
    return new ColumnName(table, names.get(last));
  }
}
