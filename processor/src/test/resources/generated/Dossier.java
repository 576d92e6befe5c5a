package generated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components that are documents. */
@Table
record Dossier(
    @Id int id,
    @Column(type = "jsonb") Map<String, List<Integer>> scores,
    @Column(type = "jsonb") Address home,
    @Column(type = "json") @Nullable List<Address> former,
    @Column(type = "jsonb") Optional<Map<Status, Address>> byStatus,
    JsonNode free,
    Labels labels) {
  record Labels(@Column(type = "jsonb") Map<String, String> values) {}
}
