package dev.rowan.runtime.importing;

import dev.rowan.schema.Index;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.Unique;
import java.util.List;

/** The table's name, namespace and comment, and how it is kept. */
final class TableWriter implements Writer {
  private final NameStyle style;
  private final Packages packages;

  /**
   * Returns a writer.
   *
   * @param style how tables get their names
   * @param packages where they are that do not say it
   */
  TableWriter(NameStyle style, Packages packages) {
    this.style = style;
    this.packages = packages;
  }

  @Override
  public void write(RecordDraft record) {
    ObjectName name = record.table().name();
    Mark mark = Mark.of("Table");
    if (!style.table(record.type().name()).equals(name.name())) {
      mark = mark.with(Code.string(name.name()));
    }
    mark = packages.in(name.namespace(), mark);
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
    if (clusters(record.table())) {
      mark = mark.with("clusterOn", Code.string(settings.clusterOn()));
    }
    if (!JavadocText.summary(settings.comment()).equals(settings.comment())) {
      mark = mark.with("comment", Code.string(settings.comment()));
    }
    record.mark(mark);
    boolean policies = record.tenant().isPresent() || !PolicyWriter.said(record).isEmpty();
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
            clusters(record.table()) ? settings.clusterOn() : "",
            settings.comment()));
  }

  /** Whether rows are ordered by an index that an annotation says. */
  private static boolean clusters(Table table) {
    String name = table.settings().clusterOn();
    return KeyWriter.key(table).filter(key -> key.name().equals(name)).isPresent()
        || table.parts(Unique.class).stream()
            .anyMatch(unique -> unique.name().equals(name) && UniqueWriter.isSaid(unique))
        || table.parts(Index.class).stream()
            .anyMatch(
                index ->
                    index.name().equals(name)
                        && index.where() == null
                        && IndexWriter.isSaid(index));
  }
}
