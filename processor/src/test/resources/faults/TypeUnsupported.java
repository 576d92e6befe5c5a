package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
record Order(
    @Id int id,
    ZonedDateTime at,
//                ^ ROWAN1301 java.time.ZonedDateTime
    Object any,
//         ^ ROWAN1301
    int[][] numbers,
//          ^ ROWAN1301 int[][]
    List<List<String>> lines,
//                     ^ ROWAN1301 no column can hold a java.util.List
    List<Address> places,
//                ^ ROWAN1301 no column can hold a java.util.List
    List<Object> things,
//               ^ ROWAN1301 java.lang.Object
    Collection<String> tags,
//                     ^ ROWAN1301
    OffsetTime daily,
//             ^ ROWAN1301 no column can hold a java.time.OffsetTime
    dev.rowan.runtime.data.Range<String> names,
//                                       ^ ROWAN1301
    List<com.fasterxml.jackson.databind.JsonNode> nodes,
//                                                ^ ROWAN1301 jsonb
    Map<String, String> attributes,
//                      ^ ROWAN1301 keep it as one document: @Column(type = "jsonb")
    ArrayList<String> names2,
//                    ^ ROWAN1301 use List
    EnumSet<Kind> kinds,
//                ^ ROWAN1301 use Set
    List<?> unknown,
//          ^ ROWAN1301 name the type that is meant
    List<Optional<String>> perhaps,
//                         ^ ROWAN1301 what a list holds may be null
    dev.rowan.runtime.data.Range<Integer>[] ranges,
//                                          ^ ROWAN1301 use a List
    Tag<String> tag,
//              ^ ROWAN1301 Tag is generic
    Runnable task) {}
//           ^ ROWAN1301

record Address(String street, String city) {}

record Tag<T>(T value) {}

enum Kind {
  A
}
