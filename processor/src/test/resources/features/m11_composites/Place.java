package m11_composites;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Type;
import java.util.Optional;

/**
 * Somewhere.
 *
 * @param street with the number of the house
 */
@Type(schema = "geo")
record Place(String street, Optional<String> zip, @Column(length = 2) String country) {}
