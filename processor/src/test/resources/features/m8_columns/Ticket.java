package m8_columns;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Storage;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns that the database fills, and how it keeps them. */
@Table(
    value = "tickets",
    unlogged = true,
    with = {"fillfactor = 80", "autovacuum_enabled = false"},
    tablespace = "pg_default")
record Ticket(
    @Id @Identity(always = true) @Sequence(value = "ticket_ids", start = 100, increment = 10)
        long id,
    @Identity @Nullable Integer line,
    @Sequence(increment = -1, minimum = -50, cache = 5, cycle = true) short countdown,
    @Sequence(value = "free_numbers", owned = false) int free,
    @Default("9.90") BigDecimal price,
    @Default("it's") String remark,
    @Default("true") boolean open,
    @Default("2026-01-01") LocalDate day,
    @Default(sql = "gen_random_uuid()") UUID token,
    int seats,
    @GeneratedColumn("price * seats") BigDecimal total,
    @Column(
            collation = "C",
            storage = Storage.EXTERNAL,
            compression = Compression.PGLZ,
            statistics = 500)
        @Nullable String note) {}
