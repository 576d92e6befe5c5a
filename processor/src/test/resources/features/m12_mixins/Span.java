package m12_mixins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record Span(LocalDate first, @Nullable LocalDate last) {}
