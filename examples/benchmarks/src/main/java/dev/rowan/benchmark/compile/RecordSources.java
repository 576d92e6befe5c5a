package dev.rowan.benchmark.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes the sources of a model of any size, the same ones each time.
 *
 * <p>Each record has six to twelve components of all the usual kinds, up to three references to
 * other records, keys, checks, indexes, validation and Javadoc; each fifth one a composite key. It
 * is about what an application of that many tables looks like.
 */
final class RecordSources {
  static final String PACKAGE = "app.model";

  private static final String IMPORTS =
      """
      import dev.rowan.annotation.*;
      import jakarta.validation.constraints.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final List<String> NOUNS =
      List.of(
          "Account",
          "Asset",
          "Booking",
          "Branch",
          "Campaign",
          "Claim",
          "Contract",
          "Course",
          "Delivery",
          "Device",
          "Employee",
          "Event",
          "Feature",
          "Incident",
          "Invoice",
          "Job",
          "Lead",
          "License",
          "Machine",
          "Message",
          "Order",
          "Partner",
          "Patient",
          "Policy",
          "Project",
          "Route",
          "Sensor",
          "Session",
          "Shift",
          "Site",
          "Station",
          "Task",
          "Ticket",
          "Trip",
          "Vehicle",
          "Visit",
          "Voucher",
          "Warehouse",
          "Workshop",
          "Zone");

  /** What a component looks like; each kind may come up once in a record. */
  private static final List<String> COMPONENTS =
      List.of(
          "@NotBlank @Size(max = 120) String name",
          "@Nullable String remark",
          "@Column(length = 40) String reference",
          "@PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal amount",
          "@Positive int quantity",
          "@Default(\"false\") boolean archived",
          "@Default(\"OPEN\") State state",
          "Address address",
          "@Nullable Address invoiceAddress",
          "LocalDate validFrom",
          "@Nullable LocalDate validUntil",
          "@Nullable Instant closedAt",
          "@Min(0) @Max(100) int percent",
          "@Nullable Double score",
          "@Index long serialNumber",
          "@Pattern(regexp = \"[A-Z]{2}[0-9]{4}\") String code",
          "EmailAddress contact",
          "@Nullable Duration duration",
          "@CreatedAt Instant createdAt",
          "@UpdatedAt Instant updatedAt");

  private final Random random = new Random(20_261_121);
  private final Map<String, String> sources = new TreeMap<>();
  private final List<String> referable = new ArrayList<>();

  private RecordSources(int records) {
    add(
        "State",
        """
        /** Where something stands. */
        public enum State { OPEN, ACTIVE, WAITING, CLOSED }
        """);
    add(
        "Address",
        """
        /** A place. */
        public record Address(@NotBlank String street, @NotBlank String city, @Size(max = 12) String zip) {}
        """);
    add(
        "EmailAddress",
        """
        /** An e-mail address. */
        public record EmailAddress(@Email String value) {}
        """);
    for (int i = 0; i < records; i++) {
      String name = NOUNS.get(i % NOUNS.size()) + (i / NOUNS.size() + 1);
      add(name, record(name, i % 5 == 4 && referable.size() > 1));
    }
  }

  /** Returns the sources of this many records that are tables, by their class names. */
  static Map<String, String> of(int records) {
    return new RecordSources(records).sources;
  }

  private void add(String name, String declaration) {
    sources.put(
        PACKAGE + "." + name, "package " + PACKAGE + ";\n\n" + IMPORTS + "\n" + declaration);
  }

  private String record(String name, boolean junction) {
    List<String> components = new ArrayList<>();
    StringBuilder marks = new StringBuilder("@Table\n");
    if (junction) {
      components.add("@Id " + reference(referable.get(random.nextInt(referable.size())), "first"));
      components.add("@Id " + reference(referable.get(random.nextInt(referable.size())), "second"));
    } else {
      components.add("@Id UUID id");
      references(name, components);
      referable.add(name);
    }
    plain(components);
    if (components.stream().anyMatch(component -> component.endsWith(" name"))) {
      marks.append("@Index(columns = \"(lower(name))\")\n");
    }
    if (components.stream().anyMatch(component -> component.endsWith(" state"))) {
      marks.append("@Index(columns = \"state\", where = \"state <> 'CLOSED'\")\n");
    }
    if (components.containsAll(List.of("LocalDate validFrom", "@Nullable LocalDate validUntil"))) {
      marks.append("@Check(\"valid_until >= valid_from\")\n");
    }
    if (components.stream().anyMatch(component -> component.endsWith(" reference"))) {
      marks.append("@Unique(columns = \"reference\")\n");
    }
    return """
        /**
         * One %1$s of many.
         *
         * @param %4$s what the %1$s is known by
         */
        %2$spublic record %3$s(
            %5$s) {}
        """
        .formatted(
            name.toLowerCase(Locale.ROOT),
            marks,
            name,
            junction ? "firstId" : "id",
            String.join(",\n    ", components));
  }

  private void references(String name, List<String> components) {
    List<String> roles = List.of("parent", "owner", "origin");
    int count = random.nextInt(roles.size() + 1);
    for (int i = 0; i < count; i++) {
      boolean self = referable.isEmpty() || i == 0 && random.nextInt(10) == 0;
      String target = self ? name : referable.get(random.nextInt(referable.size()));
      components.add((self ? "@Nullable " : "") + reference(target, roles.get(i)));
    }
  }

  private static String reference(String target, String role) {
    return "@References(" + target + ".class) UUID " + role + "Id";
  }

  private void plain(List<String> components) {
    List<String> kinds = new ArrayList<>(COMPONENTS);
    int count = 5 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      components.add(kinds.remove(random.nextInt(kinds.size())));
    }
    components.add("@Version int version");
  }
}
