package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

@Table
record Room(
    @Id int number,
    @Id(withoutOverlaps = true) @Column(type = "int4range") String during,
    @Unique String code) {}
