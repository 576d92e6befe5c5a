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

@Table("customers")
record Customer(@Id int id) {}

@Table("orders")
       record Order(@Id int id, @Index(name = "customers") int total) {}
//            ^ ROWAN1110 two tables, views, indexes or sequences are named public.customers, the other of Customer
