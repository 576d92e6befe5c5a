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
@SuppressWarnings("ROWAN70170")
//                ^ ROWAN2001 "ROWAN70170" is no code of Rowan
record Order(
    @Id long id,
    @SuppressWarnings({"unused", "ROWAN1207: it works"}) String note,
//                               ^ ROWAN2002 ROWAN1207 is an error, which cannot be silenced
    @SuppressWarnings("ROWAN7999: nothing") String text,
//                    ^ ROWAN2001 is no code of Rowan
    @SuppressWarnings("rowan7017 only shown") String tags) {}
//                    ^ ROWAN2001 write it as "ROWAN7017: only shown"
//                                                   ^ ROWAN7017
