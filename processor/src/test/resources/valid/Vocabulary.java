package shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Compression;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Storage;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Columns that the database fills, and how it keeps them. */
@Table(
    value = "tickets",
    unlogged = true,
    with = {"fillfactor = 80", "autovacuum_enabled = false"},
    tablespace = "pg_default")
record Ticket(
    @Id @Identity(always = true) @Sequence(value = "ticket_ids", start = 100, increment = 10) long id,
    @Sequence("shared_numbers") long number,
    @Identity @Nullable Integer line,
    @Sequence(increment = -1, minimum = -50, cache = 5, cycle = true) short countdown,
    BigDecimal price,
    int seats,
    @GeneratedColumn("price * seats") BigDecimal total,
    @GeneratedColumn(value = "lower(note)", virtual = true) @Nullable String folded,
    @Column(
            collation = "C",
            storage = Storage.EXTERNAL,
            compression = Compression.PGLZ,
            statistics = 500)
        @Nullable String note) {}

/** Numbered with the tickets: the sequence belongs to neither. */
@Table("refunds")
record Refund(@Id(IdStrategy.SEQUENCE) @Sequence("shared_numbers") long id) {}
