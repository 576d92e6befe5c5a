package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import java.util.List;

/** {@code @Table}. */
public record TableView(
    Spot spot,
    Setting<String> name,
    Setting<String> schema,
    boolean unlogged,
    Setting<List<String>> with,
    Setting<String> tablespace,
    Setting<String> clusterOn,
    Setting<String> comment) {}
