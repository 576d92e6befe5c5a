package m9_indexes;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each method, and what else an index says. */
@Table
@Index(
    columns = {"kind text_pattern_ops", "at desc nulls last"},
    include = "place",
    with = "fillfactor = 70")
@Index(columns = "(lower(kind)) collate C", where = "place is null")
@Index(
    columns = "at date_minmax_multi_ops(values_per_range = 16)",
    using = IndexMethod.BRIN,
    with = "pages_per_range = 32")
@Index(columns = "kind", using = IndexMethod.SPGIST)
@Index(columns = "kind", using = IndexMethod.HASH)
@Index(columns = "tags", using = IndexMethod.GIN)
@Index(columns = "spot", using = IndexMethod.GIST, name = "events_by_spot")
@Index(columns = {"place", "(at + 1)"}, unique = true)
record Event(
    @Id UUID id,
    LocalDate at,
    @Index(tablespace = "pg_default") @Nullable UUID place,
    String kind,
    List<String> tags,
    @Column(type = "point") String spot) {}
