package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.awt.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components that converters of the user's keep. */
@Table
record Palette(
    @Id @Convert(ColorConverter.class) Color main,
    @Index @Convert(ColorConverter.class) Color second,
    @Convert(ColorConverter.class) @Nullable Color third,
    @Convert(ColorConverter.class) Optional<Color> fourth,
    @Convert(PointConverter.class) @Column(type = "point") Geo home,
    Shade shade) {
  record Shade(@Convert(ColorConverter.class) Color of) {}
}
