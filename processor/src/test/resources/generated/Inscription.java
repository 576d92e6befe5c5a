package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Domain;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.databind.JsonNode;

/** Text in every form that a column has it. */
@Table
record Inscription(
    @Id String key,
    String plain,
    @Column(type = "citext") String folded,
    @Column(length = 9) String brief,
    char letter,
    EmailAddress sender,
    Slug slug,
    Optional<String> rest,
    Side side,
    List<String> lines,
    Set<EmailAddress> copies,
    String[] words,
    Tag tag,
    List<Tag> tags,
    @Column(type = "jsonb") Map<String, String> labels,
    @Column(type = "jsonb") List<Note> notes,
    JsonNode document,
    @Column(type = "jsonb[]") List<String> documents,
    @Column(type = "varchar(9)[]") List<String> briefs,
    @Column(type = "numeric(3,1)[]") List<BigDecimal> prices) {
  /** A domain with a length. */
  @Domain
  record Slug(@Column(length = 9) String text) {}

  /** A composite type. */
  @Type("inscription_tag")
  record Tag(@Nullable String code, Slug slug) {}

  /** Two columns. */
  record Side(String left, @Nullable String right) {}

  /** A document. */
  record Note(String text) {}
}
