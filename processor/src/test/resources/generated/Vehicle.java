package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With an interface between it and some of its records. */
@Table
sealed interface Vehicle permits Vehicle.Motor, Vehicle.Bike {
  int id();

  sealed interface Motor extends Vehicle permits Car, Truck {}

  record Car(@Id int id, int seats, @Nullable Address garage) implements Motor {}

  record Truck(
      @Id int id,
      @Nullable Integer seats,
      List<Integer> axles,
      Optional<Address> depot,
      @References(Vehicle.class) @Nullable Integer towedBy)
      implements Motor {}

  record Bike(@Id int id) implements Vehicle {}
}
