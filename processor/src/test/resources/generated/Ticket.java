package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Compression;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Storage;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table(unlogged = true, with = "fillfactor = 80")
record Ticket(
    @Id @Identity(always = true) @Sequence(start = 100, increment = 10) long id,
    @Sequence("ticket_numbers") @Unique long number,
    @Identity @Nullable Integer line,
    int seats,
    int price,
    @GeneratedColumn("seats * price") int total,
    @GeneratedColumn(value = "upper(note)", virtual = true) @Nullable String loud,
    @Column(storage = Storage.EXTERNAL, compression = Compression.PGLZ, statistics = 500)
        @Nullable String note) {}
