package dev.rowan.schema.plan;

import java.util.List;

/**
 * The part of a change that can happen in one file.
 *
 * @param kind what the file is for
 * @param group within the kind: stages of another group are in another file
 * @param steps the steps, in order
 */
record Stage(Kind kind, String group, List<Step> steps) {
  Stage {
    steps = List.copyOf(steps);
  }

  /** What a file is for: stages of different kinds never share one. */
  enum Kind {
    /** Changes of the catalog alone: short locks. */
    BRIEF(true),
    /** New enum labels: usable only after commit. */
    LABELS(true),
    /** Rows are written again under a lock, and what stands in the way goes and comes back. */
    REWRITE(true),
    /** Rows are filled, batch by batch. */
    BACKFILL(false),
    /** Indexes are built or dropped without blocking writers. */
    INDEX(false),
    /** Rows are read under a weak lock. */
    SCAN(true);

    private final boolean transactional;

    Kind(boolean transactional) {
      this.transactional = transactional;
    }

    boolean transactional() {
      return transactional;
    }
  }

  static Stage brief(Step... steps) {
    return new Stage(Kind.BRIEF, "", List.of(steps));
  }
}
