package dev.rowan.runtime.importing;

import dev.rowan.schema.TablePart;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a table that an annotation says.
 *
 * @param phase which of the processor's passes makes it: its default name depends on what was made
 *     before
 * @param part the part that the annotation makes
 * @param nameColumns the columns in its default name
 * @param label the end of its default name
 * @param on the component that the annotation stands on, or null for the record
 * @param mark the annotation, its name included
 */
record Proposal(
    Phase phase,
    TablePart part,
    List<String> nameColumns,
    String label,
    @Nullable ComponentDraft on,
    Mark mark) {
  /** The attribute that gives a name. */
  static final String NAME = "name";

  /** The passes over a record, in their order. */
  enum Phase {
    KEY,
    UNIQUE,
    EXCLUDE,
    REFERENCE,
    CHECK,
    INDEX,
    POLICY
  }

  Proposal {
    nameColumns = List.copyOf(nameColumns);
  }

  /** Returns the order of the passes: in each the components first, then the record. */
  static Comparator<Proposal> order(List<ComponentDraft> components) {
    return Comparator.comparing(Proposal::phase)
        .thenComparing(
            proposal -> proposal.on == null ? components.size() : components.indexOf(proposal.on))
        .thenComparing(proposal -> proposal.part.name());
  }
}
