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

@View(value = "totals", query = "SELECT 1 AS id, 2 AS total")
record Total(int id, int total) {}

@View("totals")
record Read(
    int id,
    int totl) {}
//      ^ ROWAN1805 did you mean total?

@View(value = "totals", materialized = true)
record Kind(int id) {}
//     ^ ROWAN1806 is not a materialized view

@View("totles")
record Missing(int id) {}
//     ^ ROWAN1807 did you mean totals?

@Table("orders")
record Order(@Id int id) {}

@View(query = "WITH t AS (SELECT id FROM order) SELECT extract(year FROM now()) AS year, t.id FROM t")
record Misspelt(int year, int id) {}
//     ^ ROWAN1817 nothing makes order, which the view reads
