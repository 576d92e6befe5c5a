package shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Exclude;
import dev.rowan.annotation.GeneratedColumn;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.Partition;
import dev.rowan.annotation.PartitionBy;
import dev.rowan.annotation.PartitionStrategy;
import dev.rowan.annotation.Policy;
import dev.rowan.annotation.PolicyCommand;
import dev.rowan.annotation.References;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.RowLevelSecurity;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Storage;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Domain;
import dev.rowan.annotation.Type;
import jakarta.validation.constraints.Max;
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

/** A room, and what it costs at which time. */
@Table("rooms")
@Exclude(columns = {"floor with =", "name gist_text_ops with ="}, using = IndexMethod.GIST, where = "floor > 0")
record Room(
    @Id int number,
    @Id(withoutOverlaps = true) @Column(type = "daterange") String during,
    int floor,
    @Column(type = "int8range") @Exclude @Nullable String shelves,
    String name) {}

@Table("bookings")
@References(
    value = Room.class,
    columns = {"room", "during"},
    period = true)
@Unique(columns = {"guest", "during"}, withoutOverlaps = true)
@Exclude(
    columns = {"room with =", "(lower(guest)) with <>"},
    name = "bookings_one_guest",
    deferrable = Deferrable.INITIALLY_DEFERRED)
@References(
    value = Seat.class,
    columns = {"seatRow", "seatNo"},
    to = {"row", "no"},
    onDelete = ReferentialAction.SET_NULL,
    onDeleteColumns = "seatNo",
    matchFull = false)
record Booking(
    @Id(value = IdStrategy.IDENTITY, deferrable = Deferrable.INITIALLY_IMMEDIATE) long id,
    int room,
    @Column(type = "daterange") String during,
    String guest,
    int seatRow,
    @Nullable Integer seatNo,
    @References(value = Seat.class, to = "code", enforced = false) String code,
    @Check(value = "note <> ''", enforced = false) @Nullable String note) {}

@Table("seats")
@Unique(columns = {"row", "no"}, nullsNotDistinct = true)
@References(value = Seat.class, columns = {"nextRow", "nextNo"}, to = {"row", "no"}, matchFull = true)
record Seat(
    @Id @References(Seat.class) int id,
    int row,
    @Nullable Integer no,
    @Unique String code,
    @Nullable Integer nextRow,
    @Nullable Integer nextNo) {}

@Type(value = "moods", schema = "lab")
enum Mood {
  SAD,
  FINE
}

/** A share of a whole. */
@Domain
@Check("VALUE >= 0")
record Percent(@Max(100) int value) {}

@Table("guests")
record Guest(
    @Id Percent id, @Default("FINE") Mood mood, @Nullable Mood before, @Nullable Percent share) {}

/** Split by time, and within a time by region. */
@Table("events")
@PartitionBy(value = PartitionStrategy.RANGE, columns = "at")
@Partition(name = "events_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')")
@Partition(name = "events_rest", values = "DEFAULT")
@Index(
    columns = {"kind text_pattern_ops", "at desc nulls last"},
    include = "vault",
    with = "fillfactor = 70")
@Index(columns = "(lower(kind)) collate C", where = "vault is null")
@Index(columns = "at date_minmax_multi_ops(values_per_range = 16)", using = IndexMethod.BRIN, with = "pages_per_range = 32")
@Index(columns = "kind", using = IndexMethod.SPGIST)
@Index(columns = "kind", using = IndexMethod.HASH)
record Event(
    @Id(IdStrategy.UUID_V7) UUID id,
    @Id LocalDate at,
    @References(Vault.class) @Nullable UUID vault,
    String kind) {}

@Table("regions")
@PartitionBy(value = PartitionStrategy.LIST, columns = "(lower(code)) text_pattern_ops")
@Partition(name = "regions_eu", values = "IN ('de', 'fr')")
record Region(String code) {}

@Table("shards")
@PartitionBy(value = PartitionStrategy.HASH, columns = "id", modulus = 2)
record Shard(@Id UUID id) {}

/** Each tenant its own. */
@Table("notes")
@Policy(using = "tenant = current_setting('app.tenant')")
@Policy(
    name = "nobody_deletes",
    using = "false",
    command = PolicyCommand.DELETE,
    restrictive = true)
@Policy(
    name = "auditors_read",
    using = "true",
    command = PolicyCommand.SELECT,
    roles = {"pg_read_all_data", "pg_monitor"})
record Note(@Id UUID id, @Index(tablespace = "pg_default") String tenant, String text) {}

@Table("vaults")
@RowLevelSecurity(force = false)
record Vault(@Id UUID id) {}

/** Numbered with the tickets: the sequence belongs to neither. */
@Table("refunds")
record Refund(@Id(IdStrategy.SEQUENCE) @Sequence("shared_numbers") long id) {}
