package dev.rowan.processor.read;

import dev.rowan.annotation.IndexMethod;
import dev.rowan.processor.report.Spot;
import java.util.List;

/** {@code @Index}. */
public record IndexView(
    Spot spot,
    Setting<List<String>> columns,
    Setting<String> name,
    Setting<String> where,
    Setting<List<String>> include,
    Setting<IndexMethod> using,
    Setting<Boolean> unique,
    Setting<Boolean> nullsNotDistinct,
    Setting<List<String>> with,
    Setting<String> tablespace) {}
