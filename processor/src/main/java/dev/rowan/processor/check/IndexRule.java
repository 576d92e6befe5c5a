package dev.rowan.processor.check;

import dev.rowan.annotation.IndexMethod;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.read.ExcludeView;
import dev.rowan.processor.read.IndexView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An index says what it is of, and only what its access method can do. */
final class IndexRule implements Rule {
  private static final Set<IndexMethod> INCLUDING =
      EnumSet.of(IndexMethod.BTREE, IndexMethod.GIST, IndexMethod.SPGIST);
  private static final Set<IndexMethod> OF_ONE_KEY =
      EnumSet.of(IndexMethod.HASH, IndexMethod.SPGIST);
  private static final Set<IndexMethod> EXCLUDING =
      EnumSet.of(IndexMethod.GIST, IndexMethod.SPGIST, IndexMethod.BTREE, IndexMethod.HASH);
  private static final Pattern ORDERED =
      Pattern.compile("(?is).*[\\s)](asc|desc|nulls\\s+(first|last))\\s*");

  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      column.component().marks().uniques().forEach(view -> onComponent(view, faults));
      column.component().marks().indexes().forEach(view -> onComponent(view, column, faults));
      column.component().marks().excludes().forEach(view -> onComponent(view, faults));
    }
    for (Scope scope : lowered.columns().scopes()) {
      scope.marks().uniques().forEach(view -> onRecord(view, faults));
      scope.marks().indexes().forEach(view -> onRecord(view, faults));
      scope.marks().excludes().forEach(view -> onRecord(view, faults));
    }
  }

  private static void onComponent(UniqueView view, Faults faults) {
    onComponent(view.columns(), "@Unique", faults);
  }

  private static void onComponent(ExcludeView view, Faults faults) {
    onComponent(view.columns(), "@Exclude", faults);
    method(view, faults);
  }

  private static void onComponent(Setting<List<String>> columns, String annotation, Faults faults) {
    if (columns.given()) {
      faults.add(
          Code.COLUMNS_ON_COMPONENT,
          columns.spot(),
          "on a component " + annotation + " is of that component",
          "take columns away, or put " + annotation + " on the record");
    }
  }

  private static void onComponent(IndexView view, LoweredColumn column, Faults faults) {
    boolean names =
        view.columns().value().stream().anyMatch(key -> key.contains(column.component().name()));
    if (view.columns().given()
        && !names
        && !faults.has(Code.COMPONENT_UNKNOWN, view.columns().spot())) {
      faults.add(
          Code.COLUMNS_ON_COMPONENT,
          view.columns().spot(),
          "an index on " + column.path() + " must be of it",
          "name it too, or put @Index on the record");
    }
    method(view, faults);
  }

  private static void onRecord(UniqueView view, Faults faults) {
    missing(view.columns(), "@Unique", faults);
  }

  private static void onRecord(IndexView view, Faults faults) {
    missing(view.columns(), "@Index", faults);
    method(view, faults);
  }

  private static void onRecord(ExcludeView view, Faults faults) {
    missing(view.columns(), "@Exclude", faults);
    method(view, faults);
  }

  private static void method(ExcludeView view, Faults faults) {
    IndexMethod method = view.using().value();
    if (!EXCLUDING.contains(method)) {
      faults.add(
          Code.METHOD_NO_EXCLUSION,
          view.using().spot(),
          method + " cannot look for what conflicts",
          "GIST and SPGIST can, BTREE and HASH for equality");
    }
    if (OF_ONE_KEY.contains(method) && view.columns().value().size() > 1) {
      faults.add(
          Code.METHOD_ONE_KEY,
          view.columns().spot().entry(1),
          method + " has one key, not " + view.columns().value().size(),
          "use GIST");
    }
  }

  private static void missing(Setting<List<String>> columns, String annotation, Faults faults) {
    if (columns.value().isEmpty()) {
      faults.add(
          Code.COLUMNS_MISSING,
          columns.spot(),
          "on a record " + annotation + " must say of which components it is",
          "add columns = {\"…\"}, or put it on the component");
    }
  }

  private static void method(IndexView view, Faults faults) {
    IndexMethod method = view.using().value();
    int keys = view.columns().value().size();
    if (view.nullsNotDistinct().value() && !view.unique().value()) {
      faults.add(
          Code.NULLS_WITHOUT_UNIQUE,
          view.nullsNotDistinct().spot(),
          "nullsNotDistinct says nothing of an index that is not unique",
          "add unique = true or take it away");
    }
    if (view.unique().value() && method != IndexMethod.BTREE) {
      faults.add(
          Code.METHOD_NOT_UNIQUE,
          view.unique().spot(),
          method + " cannot be unique",
          "only BTREE can");
    }
    if (!view.include().value().isEmpty() && !INCLUDING.contains(method)) {
      faults.add(
          Code.METHOD_NO_INCLUDE,
          view.include().spot(),
          method + " cannot carry other columns",
          "BTREE, GIST and SPGIST can");
    }
    if (keys > 1 && OF_ONE_KEY.contains(method)) {
      faults.add(
          Code.METHOD_ONE_KEY,
          view.columns().spot().entry(1),
          method + " has one key, not " + keys,
          "make an index of each, or use BTREE");
    }
    for (int i = 0; i < keys && method != IndexMethod.BTREE; i++) {
      if (ORDERED.matcher(view.columns().value().get(i)).matches()) {
        faults.add(
            Code.METHOD_NO_ORDER,
            view.columns().spot().entry(i),
            method + " keeps no order",
            "take asc, desc and nulls away, or use BTREE");
      }
    }
  }
}
