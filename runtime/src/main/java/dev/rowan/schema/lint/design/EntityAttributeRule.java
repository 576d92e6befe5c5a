package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attributes as rows lose their types and checks. */
final class EntityAttributeRule extends DesignRule {
  EntityAttributeRule() {
    super(
        hint(
                7020,
                "attributes as rows",
                "A table of names and values of something else has no types, no required values and no checks for any of them.",
                "a column for each attribute, or one document (jsonb)")
            .example(
                "CREATE TABLE settings (user_id bigint, attribute text, value text, PRIMARY KEY (user_id, attribute));",
                "CREATE TABLE settings (user_id bigint PRIMARY KEY, theme text, font_size integer);"));
  }

  private static final Set<String> NAMES =
      Set.of("attribute", "attribute_name", "attr", "property", "property_name", "field_name");

  @Override
  void check(Table table, Design design) {
    List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    Optional<Column> name =
        table.columns().stream().filter(one -> NAMES.contains(one.name())).findFirst();
    boolean hasValue =
        table
            .column("value")
            .or(() -> table.column("attribute_value"))
            .filter(Words::isText)
            .isPresent();
    if (hasValue && name.filter(one -> key.size() < 2 || key.contains(one.name())).isPresent()) {
      design.report(
          this, table.path(), "holds names and values of attributes (" + name.get().name() + ")");
    }
  }
}
