package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads CREATE DOMAIN, from the word after DOMAIN on, and what ALTER DOMAIN changes. */
final class DomainParser {
  private static final Set<String> CLAUSES =
      Set.of("constraint", "not", "null", "check", "default", "collate");

  private final Cursor cursor;
  private final List<Check> checks = new ArrayList<>();
  private @Nullable Expression defaultValue;
  private @Nullable NotNull notNull;
  private @Nullable ObjectName collation;

  DomainParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement domain() {
    ObjectName name = cursor.name();
    cursor.accept("as");
    SqlType type = new TypeParser(cursor).type();
    while (!cursor.atEnd()) {
      clause(name);
    }
    return CreateParser.made(
        new Domain(name, type, collation, defaultValue, notNull, checks, ""), false);
  }

  private void clause(ObjectName domain) {
    ConstraintParser constraints = new ConstraintParser(cursor, domain.name());
    if (cursor.accept("default")) {
      defaultValue =
          cursor.expression(
              token ->
                  token.kind() == SqlTokens.Kind.WORD
                      && CLAUSES.contains(token.text().toLowerCase(Locale.ROOT)));
      return;
    }
    if (cursor.accept("collate")) {
      collation = cursor.anyName();
      return;
    }
    String name = constraints.name();
    if (cursor.accept("not", "null")) {
      notNull = new NotNull(name == null ? "" : name, false, false);
    } else if (!cursor.accept("null")) {
      checks.add(check(domain, name));
    }
  }

  private Check check(ObjectName domain, @Nullable String name) {
    cursor.expect("check");
    Check check =
        check(
            cursor,
            name == null
                ? DefaultNames.free(domain.name(), List.of(), "check", this::isTaken)
                : name);
    if (isTaken(check.name())) {
      throw cursor.fault("two checks of one name");
    }
    return check;
  }

  private boolean isTaken(String name) {
    return checks.stream().anyMatch(check -> check.name().equals(name));
  }

  /** Reads the condition of a check and what follows it. */
  private static Check check(Cursor cursor, String name) {
    Expression condition = cursor.parenthesized();
    ConstraintParser.Attributes attributes = new ConstraintParser(cursor, "").attributes();
    return new Check(name, condition, false, attributes.notValid, false, false, "");
  }

  /** Reads what follows ALTER DOMAIN and its name, or returns null where that is of any object. */
  @Nullable DomainChange change(ObjectName domain) {
    if (cursor.accept("set", "default")) {
      return new DomainChange.SetDefault(cursor.expression(token -> false));
    }
    if (cursor.accept("drop", "default")) {
      return new DomainChange.SetDefault(null);
    }
    if (cursor.accept("set", "not", "null")) {
      return new DomainChange.SetRequired(true);
    }
    if (cursor.accept("drop", "not", "null")) {
      return new DomainChange.SetRequired(false);
    }
    if (cursor.accept("validate", "constraint")) {
      return new DomainChange.ValidateCheck(cursor.identifier());
    }
    if (cursor.accept("drop", "constraint")) {
      boolean ifExists = cursor.accept("if", "exists");
      String name = cursor.identifier();
      cursor.acceptOneOf("cascade", "restrict");
      return new DomainChange.DropCheck(name, ifExists);
    }
    if (cursor.accept("rename", "constraint")) {
      String name = cursor.identifier();
      cursor.expect("to");
      return new DomainChange.RenameCheck(name, cursor.identifier());
    }
    return cursor.accept("add") ? added(domain) : null;
  }

  private DomainChange added(ObjectName domain) {
    String name = new ConstraintParser(cursor, domain.name()).name();
    if (cursor.accept("not", "null")) {
      return new DomainChange.AddRequired(new NotNull(name == null ? "" : name, false, false));
    }
    cursor.expect("check");
    return new DomainChange.AddCheck(
        check(cursor, name == null ? DefaultNames.of(domain.name(), List.of(), "check") : name),
        name != null);
  }
}
