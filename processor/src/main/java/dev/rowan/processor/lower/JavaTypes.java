package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarType;
import dev.rowan.processor.mapping.ScalarTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What to use in the place of types that no column can hold. */
final class JavaTypes {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "use java.time.Instant"),
          Map.entry("java.sql.Date", "use java.time.LocalDate"),
          Map.entry("java.sql.Time", "use java.time.LocalTime"),
          Map.entry("java.sql.Timestamp", "use java.time.Instant"),
          Map.entry("java.util.Calendar", "use java.time.Instant"),
          Map.entry(
              "java.time.ZonedDateTime",
              "use Instant or OffsetDateTime, and a ZoneId component for the zone"),
          Map.entry("java.time.OffsetTime", "use LocalTime, and a ZoneOffset component"),
          Map.entry("java.time.Clock", "use Instant, or ZoneId"),
          Map.entry("java.util.TimeZone", "use java.time.ZoneId"),
          Map.entry("java.net.URL", "use java.net.URI"),
          Map.entry("java.net.Inet4Address", "use java.net.InetAddress"),
          Map.entry("java.net.Inet6Address", "use java.net.InetAddress"),
          Map.entry("java.nio.file.Path", "use String, or java.net.URI"),
          Map.entry("java.io.File", "use String, or java.net.URI"),
          Map.entry("java.nio.ByteBuffer", "use byte[]"),
          Map.entry("java.lang.CharSequence", "use String"),
          Map.entry("java.lang.StringBuilder", "use String"),
          Map.entry("java.lang.Number", "use BigDecimal, or the number that is meant"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "use int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "use long"),
          Map.entry("java.util.BitSet", "use @Column(type = \"bit varying\") String"),
          Map.entry("java.util.Collection", "use List or Set"),
          Map.entry("java.lang.Iterable", "use List or Set"),
          Map.entry(
              "java.util.Optional", "name the type without it: what a list holds may be null"),
          Map.entry("?", "name the type that is meant"),
          Map.entry("java.util.OptionalInt", "use Optional<Integer> or @Nullable Integer"),
          Map.entry("java.util.OptionalLong", "use Optional<Long> or @Nullable Long"),
          Map.entry("java.util.OptionalDouble", "use Optional<Double> or @Nullable Double"),
          Map.entry("java.lang.Object", "name the type that is meant"));

  /** What the names of the collections of Java end in. */
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "List", "use List",
          "Queue", "use List",
          "Deque", "use List",
          "Set", "use Set",
          "Map", "keep it as one document: @Column(type = \"jsonb\")");

  private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set");

  private static final String OTHERWISE =
      "use a scalar type, an enum, a record of such, or a List of them;"
          + " @Column(type = \"jsonb\") keeps anything as a document,"
          + " @Convert(…) as what a converter makes of it";

  private JavaTypes() {}

  /** Returns what to use in the place of a type that is none. */
  static String instead(JavaType type) {
    String name = type.qualifiedName();
    String known = INSTEAD.get(name);
    if (known != null) {
      return known;
    }
    if (LISTS.contains(name)) {
      return type.arguments().isEmpty() ? "name what it holds: List<String>" : OTHERWISE;
    }
    if (type.packageName().startsWith("java.util")) {
      for (Map.Entry<String, String> collection : COLLECTIONS.entrySet()) {
        if (type.simpleName().endsWith(collection.getKey())) {
          return collection.getValue();
        }
      }
    }
    Optional<ScalarType> alike =
        StreamSupport.stream(ScalarTypes.all().spliterator(), false)
            .filter(scalar -> scalar.type().simpleName().equals(type.simpleName()))
            .filter(scalar -> scalar.type().dimensions() == type.dimensions())
            .findFirst();
    if (alike.isPresent()) {
      return "did you mean " + alike.get().type().qualifiedName() + "?";
    }
    return type.dimensions() > 1
        ? "make each entry a row: a record of its own with @References to this one"
        : OTHERWISE;
  }
}
