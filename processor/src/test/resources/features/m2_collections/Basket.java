package m2_collections;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.runtime.data.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arrays, lists, ranges and documents. */
@Table
record Basket(
    @Id int id,
    int[] counts,
    String[] labels,
    List<UUID> items,
    Set<Long> numbers,
    @Nullable List<LocalDate> days,
    Range<Integer> sizes,
    Range<Instant> open,
    List<Range<LocalDate>> seasons,
    JsonNode free,
    @Column(type = "jsonb") Map<String, List<Integer>> scores,
    @Column(type = "jsonb") Note first,
    @Column(type = "json") List<Note> notes) {
  record Note(String text, int rank) {}
}
