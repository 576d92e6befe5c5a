package generated;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
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
    @Column(type = "jsonb") List<Shape> shapes,
    @Column(type = "jsonb") Motto motto,
    Labels labels) {
  /** Told apart in the JSON, which the declared type of the list asks for. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
  sealed interface Shape permits Circle, Square {}

  @JsonTypeName("circle")
  record Circle(double radius) implements Shape {}

  @JsonTypeName("square")
  record Square(int side, Status status) implements Shape {}

  /** One component, and still a document with its name. */
  record Motto(String text) {}

  record Labels(@Column(type = "jsonb") Map<String, String> values) {}
}
