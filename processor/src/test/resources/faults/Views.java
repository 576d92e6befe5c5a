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

  @Table
//^ ROWAN1801 Both cannot be both a table and a view
@View(query = "SELECT 1 AS id")
record Both(@Id int id) {}

  @View(query = "SELECT 1 AS id")
//^ ROWAN1001 @View is for records
class NoRecord {}

@View(query = "SELECT 1 AS id, 2 AS n, 3 AS m")
  @Unique(columns = "n")
//^ ROWAN1802 a view is only read
  @Index(columns = "m")
//^ ROWAN1803 that is not materialized cannot have an index
record Marked(
    @Id(IDENTITY) int id,
//      ^ ROWAN1802 nobody makes the key
    @Default("1") int n,
//  ^ ROWAN1802 this is for a table
    @Version int m) {}
//  ^ ROWAN1802 take it away

@View(materialized = true, query = "SELECT 1 AS id, 2 AS n")
@Index(columns = "n")
record Indexed(@Id int id, int n) {}

@View(query = "SELECT 1; DROP TABLE orders")
//            ^ ROWAN1804 ; is not allowed in a query
record Two(int id) {}

@View(query = "DELETE FROM orders")
//            ^ ROWAN1804 a query starts with SELECT
record Deletes(int id) {}

@View(query = "SELECT o.id, sum(l.price) AS total, (SELECT max(a) FROM b) last FROM orders o")
record Unknown(
    int id,
    BigDecimal totl,
//             ^ ROWAN1805 did you mean total?
    @Column(name = "last") int latest) {}

@View(query = "WITH t AS (SELECT 1 AS a) SELECT t.*, 1 AS b FROM t")
record Star(int a, int b) {}
