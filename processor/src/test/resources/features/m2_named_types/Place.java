package m2_named_types;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of PostgreSQL by their names, and values of the user's own. */
@Table
record Place(
    @Id @Column(type = "citext") String code,
    @Column(type = "varchar(20)") String name,
    @Column(length = 3) String country,
    @Column(type = "point") String at,
    @Column(type = "tsvector") String words,
    @Column(type = "xml") @Nullable String about,
    @Column(type = "bit(4)") String flags,
    @Column(type = "macaddr") String device,
    @Column(type = "int4multirange") String floors,
    @Column(type = "citext[]") List<String> aliases,
    EmailAddress contact,
    @Convert(ColorConverter.class) Color color) {}
