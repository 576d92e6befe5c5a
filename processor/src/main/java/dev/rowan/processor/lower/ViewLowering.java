package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.ViewView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SelectList;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lowers a record with {@code @View}: to the view that its query makes, or to what it reads of one
 * that is made elsewhere.
 *
 * <p>The latter is a view too, {@code TABLE public.order_totals}, that stands for the other.
 */
final class ViewLowering {
  private final RecordColumns columns;
  private final ViewView marked;
  private final PartList parts;
  private final Faults faults;

  ViewLowering(RecordColumns columns, ViewView marked, Faults faults) {
    this.columns = columns;
    this.marked = marked;
    this.faults = faults;
    this.parts = new PartList(columns.table(), faults);
  }

  Lowered lower() {
    RecordView record = columns.record();
    new ScopedIndexes(columns, parts, faults).indexes();
    View view = view(query());
    return new Lowered(
        columns,
        objects(view),
        new RecordMapping(
            record.type(),
            record.shape().isPublic(),
            view.materialized() ? RecordMapping.Kind.MATERIALIZED_VIEW : RecordMapping.Kind.VIEW,
            table(),
            columns.mappings(),
            List.of(),
            Optional.empty(),
            record.documentation()),
        List.of(),
        origins(),
        Map.of(),
        !marked.query().given(),
        faults);
  }

  private Expression query() {
    Expression itself = new Expression("TABLE " + Sql.name(columns.table()));
    if (!marked.query().given()) {
      return itself;
    }
    String query = marked.query().value();
    Optional<String> fault = SelectList.fault(query);
    fault.ifPresent(
        what ->
            faults.add(
                Code.VIEW_QUERY_MALFORMED,
                marked.query().spot(),
                what,
                "write one SELECT, without a semicolon"));
    if (fault.isPresent()) {
      return itself;
    }
    SelectList.names(query).ifPresent(this::compare);
    return new Expression(query);
  }

  /** A component that the query does not give could never be read. */
  private void compare(List<String> given) {
    for (LoweredColumn column : columns.all()) {
      if (!given.contains(column.name())) {
        faults.add(
            Code.VIEW_COLUMN_UNKNOWN,
            column.component().spot(),
            "the query of " + columns.table().name() + " gives no column " + column.name(),
            Suggestion.remedy(column.name(), given));
      }
    }
  }

  private View view(Expression query) {
    List<ViewColumn> read =
        columns.all().stream()
            .map(
                column ->
                    new ViewColumn(
                        column.name(),
                        column.stored().type(),
                        null,
                        null,
                        column.column().comment()))
            .toList();
    return new View(
        columns.table(),
        marked.materialized().value(),
        query,
        read,
        StorageParameters.NONE,
        "",
        "",
        false,
        "",
        parts.all(),
        columns.record().documentation());
  }

  private List<SchemaObject> objects(View view) {
    List<SchemaObject> objects = new ArrayList<>();
    String namespace = view.name().namespace();
    if (!namespace.equals(RecordLowering.PUBLIC)) {
      objects.add(new Namespace(ObjectName.unqualified(namespace), ""));
    }
    objects.add(view);
    return objects;
  }

  /** The view as the generator sees it: columns, indexes, and a key that no database knows. */
  private Table table() {
    List<TablePart> all = new ArrayList<>(parts.all());
    List<String> key = columns.key().stream().map(LoweredColumn::name).toList();
    if (!key.isEmpty()) {
      all.add(PrimaryKey.of(parts.name(List.of(), "pkey"), key));
    }
    return new Table(
        columns.table(),
        TableSettings.PLAIN,
        columns.all().stream().map(LoweredColumn::column).toList(),
        all);
  }

  private Map<ObjectPath, Spot> origins() {
    Map<ObjectPath, Spot> origins = new LinkedHashMap<>(parts.origins());
    origins.put(ObjectPath.of(ObjectPath.Kind.VIEW, columns.table()), columns.record().spot());
    for (LoweredColumn column : columns.all()) {
      origins.put(ObjectPath.column(columns.table(), column.name()), column.component().spot());
    }
    return origins;
  }
}
