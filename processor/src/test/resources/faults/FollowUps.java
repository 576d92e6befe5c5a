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
record Customer(@Id Thread id, @Unique String email) {}
//                         ^ ROWAN1301 no column can hold a java.lang.Thread

@Table
record Product(@Id int shop, @Id int no) {}

/** What follows from a fault that is told already is not told. */
@Table
@References(value = Product.class, columns = {"shop", "produkt"})
//                                                    ^ ROWAN1401 did you mean product?
record Order(
    @Id int id,
    int shop,
    int product,
    @References(Customer.class) int customerId,
    @Index(columns = "quantty") int quantity,
//                   ^ ROWAN1401 did you mean quantity?
    @Embedded Audit audit) {}

@Table
record Line(@Id int id, @Embedded Audit audit) {}

/** What is wrong with a mixin is told once. */
@Index(columns = "updatdAt")
//               ^ ROWAN1401 Audit has no component updatdAt
record Audit(Instant updatedAt, Optional<Optional<String>> note) {}
//                                                         ^ ROWAN1314
