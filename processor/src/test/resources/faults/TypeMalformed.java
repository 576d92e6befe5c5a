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
    @Column(type = "var char(") String a,
//                 ^ ROWAN1307 is not the name of a type
    @Column(type = "bigserial") long b) {}
//                 ^ ROWAN1307 bigserial is no type but a column with a sequence
