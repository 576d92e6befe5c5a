package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Exclude;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

@Table
@Exclude(columns = {"desk with =", "during with &&"})
@References(
    value = Room.class,
    columns = {"room", "during"},
    period = true)
record Booking(
    @Id int id,
    int room,
    int desk,
    @Column(type = "int4range") String during,
    @References(value = Room.class, to = "code", enforced = false) String code) {}
