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
       sealed interface Payment permits Card, Transfer, Cash, Voucher, Coin {}
//                      ^ ROWAN1519 dtype is a component already

record Card(@Id UUID id, int amount, @Positive int fee, String dtype) implements Payment {}

record Transfer(@Id UUID id, long amount, int fee) implements Payment {}
//                                ^ ROWAN1516 Transfer.amount is of another type than Card.amount
//                                            ^ ROWAN1517 Transfer.fee has other annotations than Card.fee

  @Table
       record Cash(@Id UUID id) implements Payment {}
//            ^ ROWAN1515 Cash is in the table of Payment

@DiscriminatorValue()
//                  ^ ROWAN1518 "Card" does not tell Voucher from the others
record Voucher(@Id UUID id) implements Payment {}

       final class Coin implements Payment {}
//                 ^ ROWAN1514 Coin is a variant of Payment, which wants plain records

@Table
@DiscriminatorColumn()
//                   ^ ROWAN1519 "1st" is no name of a component
sealed interface Shape permits Circle {}

record Circle(@Id UUID id) implements Shape {}

  @Table
//^ ROWAN1001 Open is none
interface Open {}
