package dev.rowan.schema.snapshot;

import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.snapshot.Shape.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Schema → text.
 *
 * <pre>{@code
 * table public.orders
 *   column id uuid notNull
 *   column total numeric(12,2) notNull value=defaultValue:"0"
 *   primaryKey orders_pkey columns=[id]
 * }</pre>
 */
final class SnapshotWriter {
  static final String FORMAT = "rowan 1";

  /** Stands between two texts of several lines below one line. */
  static final String SEPARATOR = "---";

  /** What may stand without quotes; in a list a comma or bracket ends the word. */
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9_$.+/<>*!&~-][A-Za-z0-9_$.+/()<>*!&~-]*");

  private static final Pattern LINE_WORD =
      Pattern.compile("[A-Za-z0-9_$.+/-][A-Za-z0-9_$.+/()\\[\\],\\\\-]*");

  private final StringBuilder out = new StringBuilder();
  private final List<String> blocks = new ArrayList<>();

  String snapshot(Snapshot snapshot) {
    out.append(FORMAT).append('\n');
    if (!snapshot.version().isEmpty()) {
      out.append("version ").append(snapshot.version()).append('\n');
    }
    for (PendingDrop drop : snapshot.pendingDrops()) {
      out.append("pendingDrop ").append(drop.path().kind()).append(' ');
      out.append(lineWord(Atoms.name(drop.path().object()))).append(' ');
      out.append(lineWord(drop.path().part())).append(" since ").append(drop.since()).append('\n');
    }
    for (SchemaObject object : snapshot.schema().objects().values()) {
      out.append('\n');
      line("", object);
    }
    return out.toString();
  }

  private void line(String indent, Object value) {
    Shape shape = Shape.of(value.getClass());
    out.append(indent).append(shape.tag());
    List<Object> below = new ArrayList<>();
    int positional = shape.positional();
    for (Slot slot : shape.slots()) {
      Object part = slot.get(value);
      if (positional-- > 0) {
        out.append(' ').append(lineWord(atom(Objects.requireNonNull(part))));
      } else if (indent.isEmpty() && slot.isLines()) {
        below.addAll((List<?>) Objects.requireNonNull(part));
      } else {
        entry(" ", slot, part);
      }
    }
    out.append('\n');
    blocks(indent + "  ");
    below.forEach(child -> line(indent + "  ", child));
  }

  /** Writes {@code key=value} unless the value goes without saying. */
  private void entry(String before, Slot slot, @Nullable Object value) {
    if (value == null || value.equals(slot.natural())) {
      return;
    }
    out.append(before).append(slot.name());
    if (value.equals(true) || isBare(slot, value)) {
      return;
    }
    out.append('=');
    value(slot.type(), value, false);
  }

  /** Whether a record says nothing but that it is there, as NOT NULL does. */
  private static boolean isBare(Slot slot, Object value) {
    return slot.type().isRecord()
        && slot.natural() == null
        && Shape.of(slot.type()).slots().stream()
            .allMatch(part -> Objects.equals(part.get(value), part.natural()));
  }

  private void value(Class<?> declared, Object value, boolean inList) {
    if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Record fields && !isAtom(value)) {
      if (declared.isSealed()) {
        out.append(Shape.of(value.getClass()).tag());
      }
      fields(fields, declared.isSealed(), inList);
    } else {
      text(atom(value), inList);
    }
  }

  private void list(List<?> list) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      value(element.getClass(), element, true);
      separator = ",";
    }
    out.append(']');
  }

  private void map(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      text((String) entry.getKey(), true);
      out.append('=');
      text((String) entry.getValue(), true);
      separator = " ";
    }
    out.append('}');
  }

  /** Writes a record as its first component alone if the others go without saying. */
  private void fields(Record value, boolean tagged, boolean inList) {
    List<Slot> slots = Shape.of(value.getClass()).slots();
    Object first = slots.get(0).get(value);
    if (slots.size() == 1 && first != null) {
      out.append(tagged ? ":" : "");
      value(slots.get(0).type(), first, inList);
      return;
    }
    boolean onlyFirst =
        slots.stream().skip(1).allMatch(slot -> Objects.equals(slot.get(value), slot.natural()));
    if (onlyFirst && first != null && isAtom(first) && !first.equals(true)) {
      out.append(tagged ? ":" : "");
      text(atom(first), inList);
      return;
    }
    out.append('{');
    String before = "";
    for (Slot slot : slots) {
      int start = out.length();
      entry(before, slot, slot.get(value));
      before = out.length() > start ? " " : before;
    }
    out.append('}');
  }

  private static boolean isAtom(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof Expression
        || value instanceof ObjectName
        || value instanceof SqlType;
  }

  private static String atom(Object value) {
    if (value instanceof ObjectName name) {
      return Atoms.name(name);
    }
    return value instanceof SqlType type ? Atoms.type(type) : value.toString();
  }

  private void text(String text, boolean inList) {
    if (text.indexOf('\n') >= 0 && text.indexOf('\r') < 0 && !inList) {
      out.append('|');
      blocks.add(text);
    } else {
      out.append(WORD.matcher(text).matches() ? text : quoted(text));
    }
  }

  private void blocks(String indent) {
    String separator = "";
    for (String block : blocks) {
      out.append(separator);
      separator = indent + SEPARATOR + "\n";
      for (String line : block.split("\n", -1)) {
        out.append(indent).append(line.isEmpty() ? "|" : "| " + line).append('\n');
      }
    }
    blocks.clear();
  }

  private static String lineWord(String text) {
    return LINE_WORD.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == '\u007f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
