package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.CurrentSetting;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that are filled without being asked for: who made a row and when, who changed it last and
 * when, and how often that was.
 *
 * <p>The default has to be the one that the annotation makes, and the trigger if there is one;
 * which of two annotations it is, and whether a count is a version, the name tells.
 */
final class RoleWriter implements Writer {
  private static final Pattern CREATED =
      Pattern.compile(
          "(?i)(created|inserted|added)(_?(at|on|time|date))?|(creation|create)_?(time|date)");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)(last_?)?(updated|changed|modified)(_?(at|on|time|date))?"
              + "|last_?(update|change|modification)(_?(time|date))?|(update|modify)_?(time|date)");

  private static final Pattern VERSION = Pattern.compile("(?i)(row_?|lock_?)?version|opt_?lock");
  private static final String VERSION_MARK = "Version";
  private static final Set<SqlType> COUNTS = Set.of(SqlType.INTEGER, SqlType.BIGINT);

  private final Schema schema;

  /**
   * Returns a writer.
   *
   * @param schema where functions of triggers are found
   */
  RoleWriter(Schema schema) {
    this.schema = schema;
  }

  @Override
  public void write(RecordDraft record) {
    List<String> key = record.table().primaryKey().map(PrimaryKey::columns).orElse(List.of());
    Set<String> once = new HashSet<>();
    Touching.of(record.table(), schema)
        .ifPresent(
            touching -> {
              Map<ComponentDraft, String> roles = touched(record, touching);
              if (new HashSet<>(roles.values()).size() == touching.columns().size()) {
                roles.forEach((component, role) -> mark(component, role, true));
                once.addAll(roles.values());
                record.makes(touching.function());
                record.implies(touching.trigger());
              }
            });
    for (ComponentDraft component : record.components()) {
      if (component.lowered().value() == null && !key.contains(component.column().name())) {
        role(component, false).filter(once::add).ifPresent(role -> mark(component, role, false));
        if (isVersion(component.column()) && once.add(VERSION_MARK)) {
          mark(component, VERSION_MARK, false);
          record.note(
              component,
              "@Version, as its name and default are a version's: if it is another number, take it"
                  + " away, else repositories count it");
        }
      }
    }
  }

  private static Map<ComponentDraft, String> touched(RecordDraft record, Touching touching) {
    Map<ComponentDraft, String> roles = new LinkedHashMap<>();
    for (String column : touching.columns()) {
      ComponentDraft component = record.component(column);
      role(component, true).ifPresent(role -> roles.put(component, role));
    }
    return roles;
  }

  private static void mark(ComponentDraft component, String role, boolean touched) {
    Mark mark = Mark.of(role);
    component.mark(touched ? mark.with("by", Code.constant("Keeper", "TRIGGER")) : mark);
    component.lowersTo(component.lowered().withValue(component.column().value()));
  }

  /** Returns the annotation that makes the default of a column, if any does. */
  private static Optional<String> role(ComponentDraft component, boolean touched) {
    Column column = component.column();
    if (!(column.value() instanceof ColumnValue.DefaultValue value)) {
      return Optional.empty();
    }
    boolean updated = touched || UPDATED.matcher(column.name()).matches();
    if (value.expression().equals(CurrentSetting.USER.of(column.type()))) {
      boolean changer = updated || column.name().matches("(?i)(updat|chang|modif|last_).*");
      return Optional.of(changer ? "UpdatedBy" : "CreatedBy");
    }
    boolean named = updated || (CREATED.matcher(column.name()).matches() && !column.nullable());
    return now(column.type()).filter(value.expression()::equals).isPresent()
            && named
            && (touched || !column.nullable())
        ? Optional.of(updated ? "UpdatedAt" : "CreatedAt")
        : Optional.empty();
  }

  /** Returns the time of a transaction as a column's type. */
  private static Optional<Expression> now(SqlType type) {
    return switch (type.name().name()) {
      case "timestamp with time zone" -> Optional.of(new Expression("now()"));
      case "timestamp without time zone" -> Optional.of(new Expression("localtimestamp"));
      default -> Optional.empty();
    };
  }

  private static boolean isVersion(Column column) {
    return COUNTS.contains(column.type())
        && !column.nullable()
        && VERSION.matcher(column.name()).matches()
        && new ColumnValue.DefaultValue(new Expression("0")).equals(column.value());
  }
}
