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

record Node(int value, Node next) {}
//                          ^ ROWAN1309 Node contains itself

record A(B b, int x) {}

record B(A a, int y) {}
//         ^ ROWAN1309 A contains itself

@Table
record Order(
    @Id int id,
    Node node,
    A a) {}
