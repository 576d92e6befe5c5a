package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.Compression.LZ4;
import static dev.rowan.annotation.Storage.EXTERNAL;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(with = "fillfactor", tablespace = "")
//            ^ ROWAN1412 is not name = value
//                                       ^ ROWAN1101 the name is empty
record Order(
    @Id int id,
    @Column(storage = EXTERNAL) int a,
//                    ^ ROWAN1326 integer has a fixed length
    @Column(compression = LZ4) Instant b,
//                        ^ ROWAN1326 nothing to compress
    @Column(statistics = 10001) String c) {}
//                       ^ ROWAN1327 not between 0 and 10000
