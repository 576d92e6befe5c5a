package dev.rowan.processor.lower;

import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectPath;

/** Knows where in the source of a record a part of the schema comes from. */
@FunctionalInterface
public interface Origins {
  /** Returns the place of a path of this fragment; the record itself if none is nearer. */
  Spot of(FragmentView fragment, ObjectPath path);
}
