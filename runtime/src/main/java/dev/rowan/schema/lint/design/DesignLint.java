package dev.rowan.schema.lint.design;

import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.lint.Finding;
import java.util.List;

/** Holds a schema against the rules of its design. */
public final class DesignLint {
  private DesignLint() {}

  /**
   * Returns what all rules find, in the order of tables and codes; also those that are off, which a
   * {@link Levels} takes out.
   */
  public static List<Finding> lint(Schema schema) {
    Design design = new Design(schema);
    for (Table table : schema.tables()) {
      // A partition is what its table says.
      if (table.settings().partitionOf() == null) {
        DesignRules.all().forEach(rule -> rule.check(table, design));
      }
    }
    return design.findings();
  }
}
