package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import java.time.LocalTime;

class Shop {
  @Table
  record Opening(@Id LocalDate day, LocalTime at) {}
}
