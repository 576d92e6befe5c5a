package dev.rowan.schema.snapshot;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.snapshot.Shape.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text → schema, line by line. */
final class SnapshotReader {
  private static final String ENDS_OF_WORD = " ";

  private final String[] lines;
  private int at;

  SnapshotReader(String text) {
    lines = text.split("\r?\n", -1);
  }

  Snapshot snapshot() {
    try {
      return read();
    } catch (SnapshotFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new SnapshotFormatException(at, String.valueOf(e.getMessage()));
    }
  }

  private Snapshot read() {
    String header = next("");
    if (!SnapshotWriter.FORMAT.equals(header)) {
      throw new IllegalArgumentException(
          "not a snapshot that this Rowan reads: it begins with \""
              + header
              + "\" instead of \""
              + SnapshotWriter.FORMAT
              + '"');
    }
    String version = "";
    List<PendingDrop> pending = new ArrayList<>();
    List<SchemaObject> objects = new ArrayList<>();
    for (String line = next(""); line != null; line = next("")) {
      Cursor cursor = new Cursor(line, 0);
      String tag = cursor.key();
      cursor.skipSpaces();
      switch (tag) {
        case "version" -> version = cursor.text(ENDS_OF_WORD);
        case "pendingDrop" -> pending.add(pendingDrop(cursor));
        default -> objects.add((SchemaObject) object(SchemaObject.class, tag, cursor, ""));
      }
    }
    return new Snapshot(version, Schema.of(objects), pending);
  }

  private static PendingDrop pendingDrop(Cursor cursor) {
    ObjectPath.Kind kind = ObjectPath.Kind.valueOf(cursor.text(ENDS_OF_WORD));
    cursor.expect(' ');
    ObjectName object = Atoms.readName(cursor.text(ENDS_OF_WORD));
    cursor.expect(' ');
    String part = cursor.text(ENDS_OF_WORD);
    cursor.skipSpaces();
    if (!cursor.key().equals("since")) {
      throw new IllegalArgumentException("a pending drop needs \"since\"");
    }
    cursor.expect(' ');
    return new PendingDrop(new ObjectPath(kind, object, part), cursor.text(ENDS_OF_WORD));
  }

  /** Returns the next line that is not blank, or null at the end or where the indent ends. */
  private @Nullable String next(String indent) {
    while (at < lines.length && lines[at].isBlank()) {
      at++;
    }
    if (at >= lines.length || !lines[at].startsWith(indent)) {
      return null;
    }
    String line = lines[at++];
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new IllegalArgumentException(
          "a merge conflict: keep the lines of both sides, delete the markers, compile again");
    }
    return line.substring(indent.length());
  }

  private Object object(Class<?> type, String tag, Cursor cursor, String indent) {
    Shape shape = Shape.permitted(type).get(tag);
    if (shape == null) {
      throw new IllegalArgumentException("unknown word \"" + tag + "\"");
    }
    Map<String, Object> values = new HashMap<>();
    int positional = shape.positional();
    for (Slot slot : shape.slots().subList(0, positional)) {
      values.put(slot.name(), ValueReader.atom(slot.type(), cursor.text(ENDS_OF_WORD)));
      cursor.skipSpaces();
    }
    ValueReader reader = new ValueReader(cursor, () -> block(indent + "  "));
    reader.entries(shape, values);
    if (indent.isEmpty()) {
      below(shape, values);
    }
    return ValueReader.make(shape, values);
  }

  /** Reads the lines below an object into its lists, each by its tag. */
  private void below(Shape shape, Map<String, Object> values) {
    Map<Slot, List<Object>> lists = new LinkedHashMap<>();
    shape.slots().stream()
        .filter(Slot::isLines)
        .forEach(slot -> lists.put(slot, written(values.get(slot.name()))));
    for (String line = next("  "); line != null; line = next("  ")) {
      Cursor cursor = new Cursor(line, 0);
      String tag = cursor.key();
      cursor.skipSpaces();
      Slot slot =
          lists.keySet().stream()
              .filter(list -> Shape.permitted(elementOf(list)).containsKey(tag))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException(shape.tag() + " has no \"" + tag + "\""));
      Objects.requireNonNull(lists.get(slot)).add(object(elementOf(slot), tag, cursor, "  "));
    }
    lists.forEach((slot, list) -> values.put(slot.name(), list));
  }

  /** A list that was written by hand into the object's own line counts too. */
  private static List<Object> written(@Nullable Object list) {
    return list instanceof List<?> elements ? new ArrayList<>(elements) : new ArrayList<>();
  }

  private static Class<?> elementOf(Slot list) {
    return Objects.requireNonNull(list.element());
  }

  /** Reads the lines of a text, each behind a bar. */
  private String block(String indent) {
    List<String> text = new ArrayList<>();
    if (at < lines.length && lines[at].equals(indent + SnapshotWriter.SEPARATOR)) {
      at++;
    }
    while (at < lines.length && lines[at].startsWith(indent + "|")) {
      String line = lines[at++].substring(indent.length() + 1);
      text.add(line.startsWith(" ") ? line.substring(1) : line);
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the text behind | is missing");
    }
    return String.join("\n", text);
  }
}
