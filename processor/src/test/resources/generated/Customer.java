package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Table("customers")
record Customer(
    @Id(IdStrategy.IDENTITY) long id,
    @Unique @Column(type = "citext") EmailAddress email,
    String name,
    Optional<LocalDate> birthday,
    @Default(sql = "now()") Instant joinedAt) {}
