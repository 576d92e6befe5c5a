package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** The schema that a rule looks at, and what has been found in it. */
final class Design {
  private final Schema schema;
  private final List<Finding> findings = new ArrayList<>();

  Design(Schema schema) {
    this.schema = schema;
  }

  Schema schema() {
    return schema;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Reports what a rule has found at a column. */
  void report(DesignRule rule, Table table, Column column, String message) {
    report(rule, ObjectPath.column(table.name(), column.name()), message);
  }

  /** Reports what a rule has found. */
  void report(DesignRule rule, ObjectPath path, String message) {
    findings.add(
        new Finding(
            rule.explanation().code(),
            rule.explanation().severity(),
            path,
            message,
            rule.explanation().remedy()));
  }

  /** Whether a column is part of a foreign key. */
  static boolean isReference(Table table, Column column) {
    return table.parts(ForeignKey.class).stream()
        .anyMatch(key -> key.columns().contains(column.name()));
  }
}
