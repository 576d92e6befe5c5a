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

@Table(unlogged = true)
record Draft(@Id int id, @References(Draft.class) int previous) {}

@Table
record Order(@Id int id, @References(Draft.class) int draft) {}
//                                   ^ ROWAN1225 Draft is unlogged: it is empty after a crash, Order is not
