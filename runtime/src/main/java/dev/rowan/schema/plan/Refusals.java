package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.change.RenamedLabel;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says which changes must not be planned, and which have a price. */
final class Refusals {
  private static final String NOT_NEEDED = ", or if they are not needed, ";

  private final Schema before;
  private final Schema after;
  private final PlanOptions options;
  private final List<Finding> findings = new ArrayList<>();

  Refusals(Schema before, Schema after, PlanOptions options) {
    this.before = before;
    this.after = after;
    this.options = options;
  }

  List<Finding> of(List<SchemaChange> changes) {
    for (SchemaChange change : new Adoption(before, after).split(changes)) {
      becomesParents(change);
      if (change instanceof AddColumn add) {
        added(add);
      } else if (change instanceof DropColumn drop) {
        dropped(drop.path(), drop.column());
      } else if (change instanceof DropObject drop && drop.object() instanceof Table) {
        destructive(
            Refusal.DROPPED_TABLE,
            drop.path(),
            "is dropped, and its rows with it",
            options.orAllowed("keep it", NOT_NEEDED));
      } else if (change instanceof ReplaceObject replace
          && replace.before() instanceof EnumType was) {
        labels(was, (EnumType) replace.after());
      } else if (change instanceof ReplaceColumn replace) {
        replaced(replace);
      } else if (change instanceof ReplaceSettings replace) {
        settings(replace);
      }
    }
    return findings;
  }

  /** ATTACH PARTITION makes what is alike the parent's; INHERIT lets it be the table's own too. */
  private void becomesParents(SchemaChange change) {
    boolean inherits =
        after
            .table(change.path().object())
            .filter(table -> table.settings().partitionOf() == null)
            .isPresent();
    boolean flips =
        change instanceof ReplaceColumn replace
            ? !replace.before().inherited() && replace.after().inherited()
            : change instanceof ReplacePart part
                && !Adoption.isParents(part.before())
                && Adoption.isParents(part.after());
    if (inherits && flips) {
      findings.add(
          Refusal.NOT_ALTERABLE.error(
              change.path(),
              "is the table's own, and shall be its parent's alone: PostgreSQL has no statement"
                  + " for that",
              "let it be the table's own in both, or make the table anew and copy its rows"));
    }
  }

  private void labels(EnumType was, EnumType will) {
    Optional<RenamedLabel> renamed = RenamedLabel.of(was, will);
    if (renamed.isPresent()) {
      findings.add(
          Refusal.RENAMED_LABEL.warning(
              was.path(),
              "has "
                  + renamed.get().to()
                  + " where "
                  + renamed.get().from()
                  + " was: taken for its new name, so that rows that hold the one hold the other",
              "if it is another value: add "
                  + renamed.get().to()
                  + " in one version, and remove "
                  + renamed.get().from()
                  + " in the next"));
      return;
    }
    List<String> gone =
        was.labels().stream().filter(label -> !will.labels().contains(label)).toList();
    if (!gone.isEmpty()) {
      findings.add(
          Refusal.ROWS_MAY_NOT_FIT.warning(
              was.path(),
              "loses "
                  + String.join(", ", gone)
                  + ": a row that holds it stops the migration, and every table that uses the type"
                  + " is written again",
              "give such rows another value before"));
    }
  }

  private void destructive(Refusal refusal, ObjectPath path, String message, String remedy) {
    if (!options.allows(path)) {
      findings.add(refusal.error(path, message, remedy));
    }
  }

  private void added(AddColumn add) {
    Column column = add.column();
    boolean required = !column.nullable() && column.value() == null && !column.inherited();
    if (required && before.table(add.table()).isPresent()) {
      destructive(
          Refusal.REQUIRED_COLUMN,
          add.path(),
          "is new and NOT NULL without a default: rows that are there have no value for it",
          options.orAllowed(
              "give it a default (@Default), or let it be null (@Nullable)",
              "; if the table is empty, "));
    }
  }

  private void dropped(ObjectPath path, Column column) {
    if (!(column.value() instanceof ColumnValue.Generated) && !column.inherited()) {
      destructive(
          Refusal.DROPPED_COLUMN,
          path,
          "is dropped, and with it what its rows hold",
          options.orAllowed("keep it", NOT_NEEDED));
    }
  }

  private void replaced(ReplaceColumn replace) {
    Column was = replace.before();
    Column will = replace.after();
    if (will.value() instanceof ColumnValue.Generated
        && !(was.value() instanceof ColumnValue.Generated)) {
      destructive(
          Refusal.BECOMES_GENERATED,
          replace.path(),
          "becomes GENERATED: what its rows hold gives way to computed values",
          options.orAllowed("keep it plain", NOT_NEEDED));
      return;
    }
    if (was.type().equals(will.type()) || was.inherited()) {
      return;
    }
    String change = was.type() + " → " + will.type();
    switch (TypeChange.effect(was.type(), will.type())) {
      case METADATA -> {}
      case REWRITE ->
          findings.add(
              Refusal.REWRITES_TABLE.warning(
                  replace.path(),
                  change + " writes every row again under ACCESS EXCLUSIVE",
                  "on a large table: add a column of the new type and move over step by step"));
      case MAY_FAIL ->
          findings.add(
              Refusal.ROWS_MAY_NOT_FIT.warning(
                  replace.path(),
                  change
                      + " stops if a value does not fit, and reads or writes every row under"
                      + " ACCESS EXCLUSIVE",
                  "look for such rows before"));
      case LOSSY ->
          destructive(
              Refusal.LOSSY_TYPE,
              replace.path(),
              change + " cuts or rounds values without a word",
              options.orAllowed("keep the type", NOT_NEEDED));
    }
  }

  private void settings(ReplaceSettings replace) {
    TableSettings was = replace.before();
    TableSettings will = replace.after();
    if (!Objects.equals(was.partitioning(), will.partitioning())) {
      findings.add(
          Refusal.NOT_ALTERABLE.error(
              replace.path(),
              "PostgreSQL cannot turn a table into a partitioned one, or change its key",
              "make a new table, copy the rows, and swap the names"));
    }
  }
}
