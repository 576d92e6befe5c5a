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
record Line(
    @Id(position = 2) int number,
    @Id(position = 1) int orderId,
    String text) {}

@Table
record Seat(
    @Id int row,
//  ^ ROWAN1227 row has no place of its own in the key of 2
    @Id(position = 1) int number) {}

@Table
record Cell(
    @Id(position = 2) int row,
    @Id(position = 2) int number,
//                 ^ ROWAN1227 number has no place of its own in the key of 3
    @Id(position = 4) int sheet) {}
//                 ^ ROWAN1227 sheet has no place of its own in the key of 3
