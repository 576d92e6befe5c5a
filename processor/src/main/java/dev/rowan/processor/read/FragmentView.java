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
 * @param reads whether its view is made elsewhere and only read by the record
 * @param defaults what its package said then
 * @param renamed the former names of its columns, by their names, and of its table, by {@code ""}
 */
public record FragmentView(
    JavaType record,
    Spot spot,
    String schema,
    boolean reads,
    String defaults,
    Map<String, String> renamed) {}
