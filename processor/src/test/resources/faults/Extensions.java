package shop;

import static dev.rowan.annotation.IndexMethod.*;

import dev.rowan.annotation.*;
import dev.rowan.runtime.data.Range;
import java.time.*;
import java.util.*;

@Table
  @Index(columns = "name", using = GIN)
//^ ROWAN1429 booking_name_idx needs the extension btree_gin for name, and nothing makes it
  @Index(columns = "name gist_trgm_ops(siglen = 32)", using = GIST)
//^ ROWAN1429 booking_name_idx1 needs the extension pg_trgm for name
  @Exclude(columns = {"room with =", "during with &&"})
//^ ROWAN1429 booking_room_during_excl needs the extension btree_gist for room
record Booking(
    @Id int id,
    int room,
    String name,
    @Column(type = "citext") String email,
//                                  ^ ROWAN1429 email needs the extension citext
    Range<LocalDate> during) {}

@Table
  @Unique(columns = {"room", "during"}, withoutOverlaps = true)
//^ ROWAN1429 stay_room_during_key needs the extension btree_gist for room
record Stay(@Id int id, int room, Range<LocalDate> during, @Column(type = "citext[]") String names) {}
//                                                                                           ^ ROWAN1429 names needs
