package dev.rowan.processor.read;

import dev.rowan.annotation.IndexMethod;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;
import java.util.List;

/** {@code @Exclude}. */
public record ExcludeView(
    Spot spot,
    Setting<List<String>> columns,
    Setting<String> name,
    Setting<String> where,
    Setting<IndexMethod> using,
    Setting<Deferrability> deferrability) {}
