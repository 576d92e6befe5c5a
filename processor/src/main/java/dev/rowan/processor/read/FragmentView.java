package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.Map;

/**
 * What a record left behind when it was compiled.
 *
 * @param record the record
 * @param spot where the record is
 * @param schema its objects, in the format of the snapshot
 * @param renamed the former names of its columns, by their names, and of its table, by {@code ""}
 */
public record FragmentView(
    JavaType record, Spot spot, String schema, Map<String, String> renamed) {}
