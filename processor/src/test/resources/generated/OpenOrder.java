package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.View;
import java.util.Optional;
import java.util.UUID;

@View(
    query =
        """
        SELECT id, status, ship_to_street, ship_to_city, ship_to_zip, ship_to_geo_latitude,
            ship_to_geo_longitude, note
        FROM orders WHERE status <> 'SHIPPED'""")
record OpenOrder(@Id UUID id, Status status, Address shipTo, Optional<String> note) {}
