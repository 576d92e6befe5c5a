package shop;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

record Tags(List<@NotBlank String> names, int count) {}
//               ^ ROWAN1506 not every compiler finds it

@Table
record Order(
    @Id int id,
    @Size(max = 3) List<@NotBlank @Size(max = 10) String> a,
    List<@Size(max = 300) String> b,
//       ^ ROWAN1506 the size of each element is counted to 254
    List<@Size(max = 3) Integer> c,
//       ^ ROWAN1501 @Size is for text, an element of c is integer
    List<@Min(0) String> d,
//       ^ ROWAN1501 @Min is for a number, an element of d is text
    @Min(2) Set<@Min(0) Integer> e,
//  ^ ROWAN1501 @Min is for a number, e is integer[]
    List<@Past LocalDate> f,
//       ^ ROWAN1506
    @Column(type = "jsonb") Map<@NotBlank String, @Positive Integer> g,
//                              ^ ROWAN1506 it is within what one column holds
//                                                ^ ROWAN1506
    Optional<@Size(min = 9, max = 2) String> h,
//                                ^ ROWAN1502
    @Size(max = 3) java.util.List<@Size(min = 5, max = 2) String> i,
//                                                     ^ ROWAN1502
    Tags j) {}
