package dev.rowan.processor.lower;

import dev.rowan.processor.read.ReferencesView;
import dev.rowan.schema.ForeignKey;
import java.util.List;

/**
 * A foreign key and both its sides.
 *
 * @param ownTable the referencing table
 * @param view the annotation
 * @param key the foreign key
 * @param columns the referencing columns
 * @param target the referenced record
 * @param referenced the referenced columns
 */
public record Reference(
    String ownTable,
    ReferencesView view,
    ForeignKey key,
    List<LoweredColumn> columns,
    RecordColumns target,
    List<LoweredColumn> referenced) {}
