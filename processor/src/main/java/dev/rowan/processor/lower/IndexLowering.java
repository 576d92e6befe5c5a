package dev.rowan.processor.lower;

import dev.rowan.annotation.IndexMethod;
import dev.rowan.processor.read.ExcludeView;
import dev.rowan.processor.read.IndexView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lowers {@code @Index}, {@code @Unique} and {@code @Exclude}: all that an index stands behind. */
final class IndexLowering {
  /** PostgreSQL's operators: {@code op_chars} of its {@code scan.l}. */
  private static final Pattern WITH_OPERATOR =
      Pattern.compile("(?is)\\s*(.+?)\\s+with\\s+([-+*/<>=~!@#%^&|`?]+)\\s*");

  private final PartList parts;
  private final ColumnLists lists;
  private final KeyLowering keys;
  private final RecordColumns columns;
  private final Faults faults;

  IndexLowering(PartList parts, ColumnLists lists, RecordColumns columns, Faults faults) {
    this.parts = parts;
    this.lists = lists;
    this.columns = columns;
    this.keys = new KeyLowering(lists, faults);
    this.faults = faults;
  }

  /** Adds the constraint, or the index if it is partial, of a component or record. */
  void unique(UniqueView view, Optional<LoweredColumn> component) {
    List<LoweredColumn> key =
        component.map(List::of).orElseGet(() -> lists.resolve(view.columns()));
    List<LoweredColumn> carried = lists.resolve(view.include());
    if (key.isEmpty()) {
      return;
    }
    String method = view.withoutOverlaps().value() ? "gist" : "btree";
    key.forEach(column -> keys.check(method, column, view.spot()));
    List<String> names = names(key);
    if (!view.where().given() && columns.live(key).isEmpty()) {
      parts.add(
          new Unique(
              parts.name(view.name(), names, "key"),
              names,
              names(carried),
              view.nullsNotDistinct().value(),
              view.deferrability().value(),
              view.withoutOverlaps().value(),
              StorageParameters.NONE,
              "",
              false,
              ""),
          view.spot());
      return;
    }
    if (view.deferrability().value() != Deferrability.NOT_DEFERRABLE) {
      faults.add(
          Code.PARTIAL_DEFERRABLE,
          view.deferrability().spot(),
          (view.where().given() ? "a unique constraint with where" : "a unique key of live rows")
              + " is an index, and an index cannot be deferred",
          "leave out " + (view.where().given() ? "where or " : "") + "deferrable");
    }
    parts.add(
        new Index(
            parts.name(view.name(), names, "idx"),
            "btree",
            names.stream().map(IndexKey::column).toList(),
            true,
            view.nullsNotDistinct().value(),
            names(carried),
            predicate(view.where()),
            StorageParameters.NONE,
            "",
            false,
            null,
            ""),
        view.spot());
  }

  /** Adds the index of a component or record. */
  void index(IndexView view, Optional<LoweredColumn> component) {
    List<IndexKey> keys = new ArrayList<>();
    List<String> nameParts = new ArrayList<>();
    List<LoweredColumn> seen = new ArrayList<>();
    String method = name(view.using());
    if (component.isPresent() && !view.columns().given()) {
      this.keys.add(component.get().path(), view.using().spot(), method, keys, nameParts, seen);
    }
    for (int i = 0; i < view.columns().value().size(); i++) {
      this.keys.add(
          view.columns().value().get(i),
          view.columns().spot().entry(i),
          method,
          keys,
          nameParts,
          seen);
    }
    List<LoweredColumn> carried = lists.resolve(view.include());
    if (keys.isEmpty()) {
      return;
    }
    parts.add(
        new Index(
            parts.name(view.name(), nameParts, "idx"),
            method,
            keys,
            view.unique().value(),
            view.nullsNotDistinct().value(),
            names(carried),
            predicate(view.where()),
            ParameterLowering.parameters(view.with(), StorageParameter.ofIndex(method), faults),
            Names.tablespace(view.tablespace(), faults),
            false,
            null,
            ""),
        view.spot());
  }

  private static String name(Setting<IndexMethod> method) {
    return method.value().name().toLowerCase(Locale.ROOT);
  }

  /** Adds the exclusion constraint of a component or record. */
  void exclude(ExcludeView view, Optional<LoweredColumn> component) {
    List<Exclusion.Element> elements = new ArrayList<>();
    List<String> nameParts = new ArrayList<>();
    component.ifPresent(
        column -> {
          elements.add(new Exclusion.Element(IndexKey.column(column.name()), "&&"));
          nameParts.add(column.name());
          keys.check(name(view.using()), column, view.spot());
          keys.operator(name(view.using()), elements.get(0).key(), "&&", column, view.spot());
        });
    for (int i = 0; i < view.columns().value().size() && component.isEmpty(); i++) {
      element(
          view.columns().value().get(i),
          view.columns().spot().entry(i),
          name(view.using()),
          elements,
          nameParts);
    }
    if (elements.isEmpty()) {
      return;
    }
    parts.add(
        new Exclusion(
            parts.name(view.name(), nameParts, "excl"),
            name(view.using()),
            elements,
            List.of(),
            predicate(view.where()),
            view.deferrability().value(),
            StorageParameters.NONE,
            "",
            false,
            ""),
        view.spot());
  }

  private void element(
      String text,
      Spot spot,
      String method,
      List<Exclusion.Element> elements,
      List<String> nameParts) {
    Matcher with = WITH_OPERATOR.matcher(text);
    if (!with.matches()) {
      faults.add(
          Code.EXCLUSION_MALFORMED,
          spot,
          "\"" + text + "\" does not end in with and an operator",
          "write it as \"during with &&\"");
      return;
    }
    List<IndexKey> key = new ArrayList<>();
    List<LoweredColumn> column = new ArrayList<>();
    keys.add(with.group(1), spot, method, key, nameParts, column);
    for (IndexKey one : key) {
      column.forEach(it -> keys.operator(method, one, with.group(2), it, spot));
      elements.add(new Exclusion.Element(one, with.group(2)));
    }
  }

  private @Nullable Expression predicate(Setting<String> where) {
    if (!where.given()) {
      return columns.live().orElse(null);
    }
    Optional<String> fault = SqlText.fault(where.value());
    fault.ifPresent(
        what -> faults.add(Code.SQL_MALFORMED, where.spot(), what, "write one SQL condition"));
    return fault.isEmpty() ? new Expression(where.value()) : null;
  }

  private static List<String> names(List<LoweredColumn> columns) {
    return columns.stream().map(LoweredColumn::name).toList();
  }
}
