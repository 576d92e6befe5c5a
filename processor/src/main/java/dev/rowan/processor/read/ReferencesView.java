package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.ReferentialAction;
import java.util.List;

/** {@code @References}. */
public record ReferencesView(
    Spot spot,
    Setting<JavaType> target,
    Setting<List<String>> columns,
    Setting<List<String>> to,
    Setting<String> name,
    Setting<ReferentialAction> onDelete,
    Setting<List<String>> onDeleteColumns,
    Setting<ReferentialAction> onUpdate,
    Setting<Deferrability> deferrability,
    Setting<Boolean> matchFull,
    Setting<Boolean> period,
    Setting<Boolean> enforced,
    boolean index) {}
