package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.ddl.Sql;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts that a check holds to a list of constants, as enums: {@code CHECK (status IN ('NEW',
 * 'PAID'))}, if PostgreSQL's own name of the check is the one that it has.
 */
final class EnumWriter implements Writer {
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

  private final TypeNames names;

  /**
   * Returns a writer.
   *
   * @param names gives the enums their names
   */
  EnumWriter(TypeNames names) {
    this.names = names;
  }

  @Override
  public void write(RecordDraft record) {
    for (ComponentDraft component : record.components()) {
      boolean text =
          TEXTS.contains(component.column().type().name().name())
              && !component.column().type().isArray();
      String usual =
          DefaultNames.of(
              record.table().name().name(), List.of(component.column().name()), "check");
      record.table().parts(Check.class).stream()
          .filter(check -> text && check.name().equals(usual))
          .filter(check -> !record.says(check))
          .filter(check -> check.equals(Check.of(usual, check.expression())))
          .findFirst()
          .ifPresent(check -> write(record, component, check));
    }
  }

  private void write(RecordDraft record, ComponentDraft component, Check check) {
    Optional<List<String>> found = constants(component.column().name(), check.expression());
    if (found.isEmpty()) {
      return;
    }
    String column = component.column().name();
    JavaType type =
        names.type(
            record.table().name(),
            column.startsWith(record.type().name().toLowerCase(Locale.ROOT))
                ? component.name()
                : record.type().name() + "_" + component.name());
    EnumSource constants =
        new EnumSource(
            type, component.column().comment(), List.of(), EnumSource.constants(found.get()));
    record.add(constants);
    component.enumeration(constants);
    record.implies(check);
  }

  /** What starts with a letter makes a good constant. */
  private static boolean isName(String label) {
    return !label.isEmpty() && Character.isLetter(label.codePointAt(0));
  }

  /** Returns the constants of {@code status IN ('NEW', 'PAID')}. */
  static Optional<List<String>> constants(String column, Expression condition) {
    List<String> constants =
        SqlTokens.of(condition.sql()).stream()
            .filter(token -> token.kind() == SqlTokens.Kind.STRING)
            .map(token -> Literals.unquoted(token.text()))
            .toList();
    String list = constants.stream().map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
    return Optional.of(constants)
        .filter(all -> !all.isEmpty() && new LinkedHashSet<>(all).size() == all.size())
        .filter(all -> all.stream().allMatch(EnumWriter::isName))
        .filter(all -> condition.sql().equals(Sql.identifier(column) + " IN " + list));
  }
}
