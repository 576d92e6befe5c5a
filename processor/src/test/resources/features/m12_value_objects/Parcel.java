package m12_value_objects;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records as columns of the table. */
@Table
record Parcel(@Id int id, Address sender, @Nullable Address returnTo, Optional<Address> copyTo, Weight weight) {}
