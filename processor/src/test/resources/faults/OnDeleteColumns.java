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
@Unique(columns = {"a", "b"}, deferrable = INITIALLY_DEFERRED)
record Place(@Id int x, @Id int y, int a, int b) {}

@Table
@References(value = Place.class, columns = {"x", "y"}, onDelete = SET_NULL, onDeleteColumns = "z")
//                                                                                            ^ ROWAN1222 z is not one of the referencing
//                                                                ^ ROWAN1207 orders.x is NOT NULL
@References(value = Place.class, columns = {"x", "y"}, onDelete = CASCADE, onDeleteColumns = "y")
//                                                                                           ^ ROWAN1222 onDelete = CASCADE sets no columns
@References(value = Place.class, columns = {"x", "y"}, onDelete = SET_NULL, onDeleteColumns = "y")
@References(value = Place.class, columns = {"x", "y"}, to = {"a", "b"})
//                                                          ^ ROWAN1224 is deferrable
record Orders(@Id int id, int x, @Nullable Integer y) {}
