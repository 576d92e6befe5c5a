package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.report.Faults;

/** One thing that every record must keep, or a few that belong together. */
interface Rule {
  /** Adds what is wrong with a record. */
  void check(Lowered lowered, Faults faults);
}
