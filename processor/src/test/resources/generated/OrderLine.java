package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
record OrderLine(
    @Id @References(Order.class) UUID orderId,
    @Id int line,
    @References(Category.class) @Nullable CategoryId categoryId,
    int quantity) {}
