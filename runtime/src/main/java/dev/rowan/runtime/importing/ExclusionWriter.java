package dev.rowan.runtime.importing;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.StorageParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Exclusion constraints. */
final class ExclusionWriter implements Writer {
  private static final Set<String> METHODS = Set.of("gist", "spgist", "btree", "hash");
  private static final String OVERLAPS = "&&";

  @Override
  public void write(RecordDraft record) {
    record.table().parts(Exclusion.class).stream()
        .filter(ExclusionWriter::isSaid)
        .filter(exclusion -> exclusion.where() != null || record.live().isEmpty())
        .forEach(exclusion -> record.propose(proposal(record, exclusion)));
  }

  private static boolean isSaid(Exclusion exclusion) {
    return METHODS.contains(exclusion.method())
        && exclusion.include().isEmpty()
        && exclusion.options().equals(StorageParameters.NONE)
        && exclusion.tablespace().isEmpty()
        && !exclusion.inherited()
        && AnnotationSql.isSaid(exclusion.where())
        && exclusion.elements().stream()
            .allMatch(
                element ->
                    IndexKeys.isSaid(element.key())
                        && element.operator().matches("[-+*/<>=~!@#%^&|`?]+"));
  }

  private static Proposal proposal(RecordDraft record, Exclusion exclusion) {
    String first = String.valueOf(exclusion.elements().get(0).key().column());
    boolean alone =
        exclusion
            .elements()
            .equals(List.of(new Exclusion.Element(IndexKey.column(first), OVERLAPS)));
    Mark mark = Mark.of("Exclude");
    if (!alone) {
      mark =
          mark.with(
              "columns",
              Code.strings(
                  exclusion.elements().stream()
                      .map(
                          element ->
                              IndexKeys.text(record, element.key()) + " with " + element.operator())
                      .toList()));
    }
    mark = mark.with(Proposal.NAME, Code.string(exclusion.name()));
    mark = IndexKeys.where(record, mark, exclusion.where());
    if (!exclusion.method().equals("gist")) {
      String method = exclusion.method().toUpperCase(Locale.ROOT);
      mark = mark.with("using", Code.constant("IndexMethod", method));
    }
    if (exclusion.deferrability() != Deferrability.NOT_DEFERRABLE) {
      mark = mark.with("deferrable", AnnotationSql.deferrable(exclusion.deferrability()));
    }
    return new Proposal(
        Proposal.Phase.EXCLUDE,
        exclusion,
        exclusion.elements().stream().map(element -> IndexKeys.nameColumn(element.key())).toList(),
        "excl",
        alone ? record.component(first) : null,
        mark);
  }
}
