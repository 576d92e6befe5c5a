package dev.rowan.runtime.importing;

import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import java.util.List;

/** The table's name, namespace and comment, and how it is kept. */
final class TableWriter implements Writer {
  private final String defaultNamespace;

  /**
   * Returns a writer.
   *
   * @param defaultNamespace where tables are that do not say it
   */
  TableWriter(String defaultNamespace) {
    this.defaultNamespace = defaultNamespace;
  }

  @Override
  public void write(RecordDraft record) {
    ObjectName name = record.table().name();
    Mark mark = Mark.of("Table");
    if (!SnakeCase.of(record.type().name()).equals(name.name())) {
      mark = mark.with(Code.string(name.name()));
    }
    if (!name.namespace().equals(defaultNamespace)) {
      mark = mark.with("schema", Code.string(name.namespace()));
    }
    TableSettings settings = record.table().settings();
    if (settings.unlogged()) {
      mark = mark.with("unlogged", Code.of("true"));
    }
    boolean options = settings.options().values().values().stream().noneMatch(String::isBlank);
    if (options && !settings.options().isEmpty()) {
      mark = mark.with("with", AnnotationSql.parameters(settings.options()));
    }
    if (!settings.tablespace().isEmpty()) {
      mark = mark.with("tablespace", Code.string(settings.tablespace()));
    }
    record.mark(mark);
    boolean policies = !PolicyWriter.said(record.table()).isEmpty();
    if (settings.rowSecurity() && !(policies && settings.forceRowSecurity())) {
      Mark security = Mark.of("RowLevelSecurity");
      record.mark(
          settings.forceRowSecurity() ? security : security.with("force", Code.of("false")));
    }
    if (!name.namespace().equals("public")) {
      record.makes(new Namespace(ObjectName.unqualified(name.namespace()), ""));
    }
    record.lowersTo(
        new TableSettings(
            settings.unlogged(),
            settings.partitioning(),
            null,
            List.of(),
            null,
            "",
            settings.tablespace(),
            options ? settings.options() : StorageParameters.NONE,
            settings.rowSecurity(),
            settings.rowSecurity() && settings.forceRowSecurity(),
            ReplicaIdentity.DEFAULT,
            "",
            JavadocText.summary(record.table().comment())));
  }
}
