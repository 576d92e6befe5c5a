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

record Inner(int one, int two) {}

@Table
record Order(
    @Id int id,
    @Column(name = "ä23456789_123456789_123456789_123456789_123456789_123456789_123") int a,
//                 ^ ROWAN1103 has 64 bytes
    int a23456789b123456789c123456789d123456789e123456789f123456789g1234) {}
//      ^ ROWAN1103
