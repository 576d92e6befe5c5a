package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;

@Table
@References(value = OrderLine.class, columns = {"orderId", "line"})
record Parcel(@Id String code, UUID orderId, int line) {}
