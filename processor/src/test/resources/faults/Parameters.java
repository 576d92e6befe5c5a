// options: -Arowan.postgres=17
package shop;

import static dev.rowan.annotation.IndexMethod.*;

import dev.rowan.annotation.*;
import dev.rowan.runtime.data.Range;
import java.util.*;

@Table(
    with = {
      "fillfactor = 70",
      "autovacum_enabled = false",
//    ^ ROWAN1578 there is no storage parameter autovacum_enabled here
      "toast.autovacuum_enabled = perhaps",
//    ^ ROWAN1579 toast.autovacuum_enabled cannot be perhaps
      "autovacuum_vacuum_scale_factor = 0.01",
      "parallel_workers = 2000",
//    ^ ROWAN1579 parallel_workers cannot be 2000
      "autovacuum_vacuum_max_threshold = 1000",
//    ^ ROWAN1407 PostgreSQL 17 has no parameter autovacuum_vacuum_max_threshold
    })
@Index(columns = "no", with = "fillfactor = 5")
//                            ^ ROWAN1579 fillfactor cannot be 5
@Index(columns = {"no", "tags"}, with = "fastupdate = on")
//                                      ^ ROWAN1578 there is no storage parameter fastupdate here
@Index(columns = "tags", using = GIN, with = {"fastupdate = off", "gin_pending_list_limit = 64"})
@Index(columns = "span", using = GIST, with = "buffering = maybe")
//                                            ^ ROWAN1579 buffering cannot be maybe
record Reading(@Id int id, int no, List<String> tags, Range<Integer> span) {}
