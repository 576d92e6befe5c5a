package dev.rowan.processor.check;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.lower.Article;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.TenantIdView;
import dev.rowan.processor.read.UpdatedView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A version counts and a timestamp is a time; a record has one of each. */
final class RoleRule implements Rule {
  private static final Set<String> TIMES = Set.of("Instant", "OffsetDateTime", "LocalDateTime");

  @Override
  public void check(Lowered lowered, Faults faults) {
    Map<String, String> first = new HashMap<>();
    for (LoweredColumn column : lowered.columns().all()) {
      Marks marks = column.component().marks();
      for (Role role : roles(lowered, column, marks)) {
        role.spot()
            .ifPresent(
                spot -> {
                  role.demand().check(column, spot, role.mark(), faults);
                  once(role.mark(), column, spot, first, faults);
                });
      }
      together(column, faults);
    }
  }

  /** What a column must be to play a role. */
  @FunctionalInterface
  private interface Demand {
    void check(LoweredColumn column, Spot spot, String mark, Faults faults);
  }

  private record Role(String mark, Optional<Spot> spot, Demand demand) {}

  /** A @Version or @TenantId in a nested record that is no mixin is NestedRule's. */
  private static List<Role> roles(Lowered lowered, LoweredColumn column, Marks marks) {
    Demand softDelete =
        (of, spot, mark, faults) -> {
          time(of, spot, mark, faults);
          softDelete(lowered, of, spot, faults);
        };
    return List.of(
        new Role("@Version", marks.version().filter(spot -> column.flat()), RoleRule::version),
        new Role("@CreatedAt", marks.createdAt(), RoleRule::time),
        new Role("@UpdatedAt", marks.updatedAt().map(UpdatedView::spot), RoleRule::time),
        new Role("@CreatedBy", marks.createdBy(), RoleRule::user),
        new Role("@UpdatedBy", marks.updatedBy().map(UpdatedView::spot), RoleRule::user),
        new Role("@SoftDelete", marks.softDelete(), softDelete),
        new Role(
            "@TenantId",
            marks.tenantId().filter(view -> column.flat()).map(TenantIdView::spot),
            (of, spot, mark, faults) -> tenant(of, spot, faults)));
  }

  private static void version(LoweredColumn column, Spot spot, String mark, Faults faults) {
    if (!column.stored().isInteger()) {
      faults.add(
          Code.VERSION_TYPE,
          spot,
          mark + " counts, " + column.path() + " is " + type(column),
          "make it an int or a long");
    }
    if (column.component().nullable()) {
      faults.add(
          Code.ROLE_NULLABLE,
          spot,
          "a version counts from 0, " + column.path() + " is never null",
          "take @Nullable or Optional away");
    }
  }

  private static void time(LoweredColumn column, Spot spot, String mark, Faults faults) {
    if (!TIMES.contains(column.stored().scalar().simpleName())) {
      faults.add(
          Code.TIMESTAMP_TYPE,
          spot,
          mark + " is a time, " + column.path() + " is " + type(column),
          "make it an Instant");
    }
  }

  private static void user(LoweredColumn column, Spot spot, String mark, Faults faults) {
    if (!TenantRule.isId(column.stored().type())) {
      faults.add(
          Code.USER_TYPE,
          spot,
          mark + " is the id of a user, " + column.path() + " is " + column.stored().type(),
          "make it a String, a UUID or a Long");
    }
  }

  private static void softDelete(Lowered lowered, LoweredColumn column, Spot spot, Faults faults) {
    if (!column.column().nullable()) {
      faults.add(
          Code.SOFT_DELETE_NOT_NULLABLE,
          spot,
          column.path() + " is null while a row lives, and it cannot be null",
          "write @Nullable before its type, or make it an Optional");
    }
    if (lowered.columns().key().isEmpty()) {
      faults.add(
          Code.SOFT_DELETE_WITHOUT_KEY,
          spot,
          lowered.record().type().simpleName() + " has no key to delete a row by",
          "mark its key with @Id");
    }
  }

  private static void tenant(LoweredColumn column, Spot spot, Faults faults) {
    if (column.component().nullable()) {
      faults.add(
          Code.ROLE_NULLABLE,
          spot,
          "a row without a tenant would be nobody's, " + column.path() + " is never null",
          "take @Nullable or Optional away");
    }
  }

  private static void together(LoweredColumn column, Faults faults) {
    Marks marks = column.component().marks();
    List<Spot> roles =
        Stream.of(
                marks.id().filter(id -> !isTenant(id, marks)).map(IdView::spot),
                marks.tenantId().map(TenantIdView::spot),
                marks.version(),
                marks.createdAt(),
                marks.updatedAt().map(UpdatedView::spot),
                marks.createdBy(),
                marks.updatedBy().map(UpdatedView::spot),
                marks.softDelete())
            .flatMap(Optional::stream)
            .toList();
    if (roles.size() > 1) {
      faults.add(
          Code.ROLES_TOGETHER,
          roles.get(1),
          column.path() + " cannot be both",
          "a component is one of @Id, @TenantId, @Version, @CreatedAt, @UpdatedAt, @CreatedBy,"
              + " @UpdatedBy and @SoftDelete");
    }
  }

  /** A tenant may be part of the key, as long as nothing else makes its value. */
  private static boolean isTenant(IdView id, Marks marks) {
    return marks.tenantId().isPresent()
        && (id.strategy().value() == IdStrategy.DEFAULT
            || id.strategy().value() == IdStrategy.ASSIGNED);
  }

  private static void once(
      String mark, LoweredColumn column, Spot spot, Map<String, String> first, Faults faults) {
    String other = first.putIfAbsent(mark, column.path());
    if (other != null) {
      faults.add(
          Code.ROLE_TWICE, spot, mark + " is on " + other + " already", "take one of them away");
    }
  }

  private static String type(LoweredColumn column) {
    return Article.of(column.stored().scalar().simpleName());
  }
}
