package dev.rowan.processor.lower;

import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.read.ViewView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.ObjectName;

/** Names the table or view of a record. */
public final class TableNaming {
  private final String namespace;
  private final Faults faults;

  TableNaming(String namespace, Faults faults) {
    this.namespace = namespace;
    this.faults = faults;
  }

  ObjectName name(RecordView record) {
    Setting<String> unnamed = new Setting<>("", false, record.spot());
    String name =
        Names.given(
            record
                .marks()
                .table()
                .map(TableView::name)
                .or(() -> record.marks().view().map(ViewView::name))
                .orElse(unnamed),
            record.database().style().table(record.type().simpleName()),
            Code.TABLE_NAME_TOO_LONG,
            faults);
    Setting<String> schema =
        record
            .marks()
            .table()
            .map(TableView::schema)
            .or(() -> record.marks().view().map(ViewView::schema))
            .orElse(unnamed);
    return new ObjectName(namespace(schema, namespace, faults), name);
  }

  /** Returns the PostgreSQL schema that is given, or the other; one that cannot be is a fault. */
  public static String namespace(Setting<String> schema, String otherwise, Faults faults) {
    if (!schema.given()) {
      return otherwise;
    }
    if (ObjectName.isIdentifier(schema.value()) && !schema.value().startsWith("pg_")) {
      return schema.value();
    }
    faults.add(
        Code.NAMESPACE_INVALID,
        schema.spot(),
        "\"" + schema.value() + "\" cannot be the name of a schema",
        "1 to " + ObjectName.MAX_BYTES + " bytes, not starting with pg_");
    return otherwise;
  }
}
