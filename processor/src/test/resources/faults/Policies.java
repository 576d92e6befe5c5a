package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.PartitionStrategy.*;
import static dev.rowan.annotation.PolicyCommand.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
  @Policy(command = SELECT)
//^ ROWAN1419 does not say which rows
@Policy(using = "true", withCheck = "true", command = DELETE)
//                                  ^ ROWAN1419 a DELETE writes no rows
@Policy(using = "true", command = INSERT)
//              ^ ROWAN1419 an INSERT sees no rows
@Policy(using = "(true", roles = {"app", " "})
//              ^ ROWAN1405 a parenthesis is not closed
//                                       ^ ROWAN1101 the role is empty
record Order(@Id int id) {}

@Table
  @Policy(using = "true", restrictive = true)
//^ ROWAN1420 restrictive policies only narrow
record Other(@Id int id) {}
