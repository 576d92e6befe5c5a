package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Domain;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.change.InPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ALTER DOMAIN statements between two domains of one type; its comment left out. */
final class AlterDomain {
  private final Domain before;
  private final Domain after;
  private final List<String> statements = new ArrayList<>();

  AlterDomain(Domain before, Domain after) {
    this.before = before;
    this.after = after;
  }

  List<String> statements() {
    Map<String, Check> old = byName(before);
    Map<String, Check> now = byName(after);
    rename(old, now);
    old.values().stream().filter(check -> !now.containsKey(check.name())).forEach(this::drop);
    if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
      alter(
          after.defaultValue() == null
              ? "DROP DEFAULT"
              : "SET DEFAULT " + ColumnText.defaultExpression(after.defaultValue()));
    }
    notNull(before.notNull(), after.notNull());
    now.values().forEach(check -> check(old.get(check.name()), check));
    return statements;
  }

  private static Map<String, Check> byName(Domain domain) {
    return domain.checks().stream()
        .collect(
            Collectors.toMap(
                Check::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** What is the same but for its name is renamed. */
  private void rename(Map<String, Check> old, Map<String, Check> now) {
    for (Check will : now.values()) {
      old.values().stream()
          .filter(was -> !old.containsKey(will.name()) && !now.containsKey(was.name()))
          .filter(was -> InPlace.part(was.withName(will.name()), will))
          .findFirst()
          .ifPresent(
              was -> {
                alter(
                    "RENAME CONSTRAINT "
                        + Sql.identifier(was.name())
                        + " TO "
                        + Sql.identifier(will.name()));
                old.remove(was.name());
                old.put(will.name(), was.withName(will.name()));
              });
    }
  }

  private void check(@Nullable Check was, Check will) {
    String comment = was == null ? "" : was.comment();
    if (was == null) {
      alter(ConstraintText.added(will));
    } else if (!InPlace.part(was, will)) {
      drop(was);
      alter(ConstraintText.added(will));
      comment = "";
    } else if (was.notValid() && !will.notValid()) {
      alter("VALIDATE CONSTRAINT " + Sql.identifier(will.name()));
    }
    statements.addAll(
        Comments.changed(
            Comments.domainConstraint(after.name(), will.name()), comment, will.comment()));
  }

  private void drop(Check check) {
    alter("DROP CONSTRAINT " + Sql.identifier(check.name()));
  }

  /** Only 18 keeps the name of a domain's NOT NULL; another name is another constraint. */
  private void notNull(@Nullable NotNull was, @Nullable NotNull will) {
    if (Objects.equals(was, will)) {
      return;
    }
    if (was != null) {
      alter("DROP NOT NULL");
    }
    if (will != null) {
      alter(
          will.name().isEmpty()
              ? "SET NOT NULL"
              : "ADD CONSTRAINT " + Sql.identifier(will.name()) + " NOT NULL");
    }
  }

  private void alter(String action) {
    statements.add("ALTER DOMAIN " + Sql.name(after.name()) + " " + action);
  }
}
