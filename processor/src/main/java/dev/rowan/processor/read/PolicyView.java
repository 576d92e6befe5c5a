package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Policy;
import java.util.List;

/** {@code @Policy}. */
public record PolicyView(
    Spot spot,
    Setting<String> name,
    Setting<String> using,
    Setting<String> withCheck,
    Policy.Command command,
    Setting<List<String>> roles,
    boolean restrictive) {}
