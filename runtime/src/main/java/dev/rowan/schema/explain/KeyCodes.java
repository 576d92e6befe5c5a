package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 12xx: primary and foreign keys. */
final class KeyCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
                  1201,
                  "a reference to what is not a table",
                  "A foreign key points to rows, and only records with @Table have some.",
                  "add @Table to the record that is meant, or refer to another")
              .example(
                  "@References(Address.class) UUID addressId",
                  "@References(Customer.class) UUID customerId"),
          error(
              1202,
              "a reference to a record without a key",
              "A foreign key points to a unique key, by default the primary key.",
              "mark the key of the other record with @Id, or name a unique key by target"),
          error(
              1203,
              "a reference to an unknown component",
              "The other record has no component of this name.",
              "name one of its components"),
          error(
              1204,
              "a reference of another number of columns than its key",
              "Each column of the key needs one that refers to it.",
              "name as many components as the key has, in its order"),
          error(
                  1205,
                  "a reference of another type than its key",
                  "PostgreSQL has no equality between the two types.",
                  "give the component the type of the key")
              .example(
                  "@References(Customer.class) long customerId // its key is a UUID",
                  "@References(Customer.class) UUID customerId"),
          error(
              1206,
              "a reference to columns that are not unique",
              "PostgreSQL refuses a foreign key to columns without a unique constraint of just these.",
              "add @Unique to the other record, or refer to its key"),
          error(
                  1207,
                  "SET NULL on a column that is NOT NULL",
                  "When the referenced row goes, PostgreSQL would have to write null where none may be.",
                  "allow null (@Nullable), or choose RESTRICT, CASCADE or NO_ACTION")
              .example(
                  "@References(value = Customer.class, onDelete = SET_NULL) UUID customerId",
                  "@References(value = Customer.class, onDelete = SET_NULL) @Nullable UUID customerId"),
          error(
              1208,
              "SET DEFAULT on a column without a default",
              "When the referenced row goes, there is no value to write.",
              "add @Default, or choose another action"),
          error(
              1209,
              "columns named by a reference on a component",
              "On a component the reference is of that component.",
              "take columns away, or put the annotation on the record"),
          error(
              1210,
              "a reference on a record that names no columns",
              "Nothing says which components refer.",
              "name them: columns = {\"customerId\", \"number\"}"),
          error(
              1211,
              "a key that may be null",
              "No part of a primary key is ever null.",
              "take @Nullable or Optional away"),
          error(
              1212,
              "a UUID strategy on a key that is no UUID",
              "UUID_V7 and UUID_V4 make values of java.util.UUID.",
              "make the component a UUID, or choose another strategy"),
          error(
              1213,
              "a counting strategy on a key that is no number",
              "IDENTITY and SEQUENCE count in smallint, integer or bigint.",
              "make the component a long, or choose another strategy"),
          error(
              1214,
              "a counting strategy on one part of a key",
              "IDENTITY and SEQUENCE make a whole key.",
              "use it for a key of one column, or assign the values"),
          error(
              1216,
              "a primary key of two names",
              "The parts of a key make one constraint, which has one name.",
              "say the name once"),
          error(
              1217,
              "a sequence that no key uses",
              "Only the strategies IDENTITY and SEQUENCE draw from a sequence.",
              "choose such a strategy, or take the sequence away"),
          error(
              1218,
              "a key that is a nested record",
              "A nested record is several columns, whose order in the key nobody says.",
              "put @Id on each component of the key, in the record itself"),
          error(
              1219,
              "a key that is made twice",
              "Two annotations say who makes the values of the key.",
              "take one of them away"),
          error(
              1220,
              "a period reference to a key without overlaps, or the other way round",
              "PERIOD compares ranges, and only a key that is WITHOUT OVERLAPS holds them.",
              "make both temporal, or neither"),
          error(
              1221,
              "an action that a period reference cannot do",
              "PostgreSQL knows no CASCADE, SET NULL or SET DEFAULT for PERIOD.",
              "choose NO_ACTION"),
          error(
              1222,
              "columns to set by an action that sets none",
              "Only SET NULL and SET DEFAULT write columns, and only those that refer.",
              "name referencing components, or take the list away"),
          error(
              1223,
              "WITHOUT OVERLAPS where it cannot be",
              "The last column of the key must be a range, and another must say whose range it is.",
              "put a range last, after the columns that it belongs to"),
          error(
              1224,
              "a reference to a deferrable key",
              "PostgreSQL refuses it: the key may be violated until the transaction ends.",
              "make the key not deferrable"),
          error(
              1225,
              "a reference from a table that is kept to one that is not",
              "An unlogged table is empty after a crash, and the rows that refer to it would not be.",
              "make both unlogged, or neither"),
          error(
              1227,
              "a key whose positions are not 1, 2, 3 …",
              "The order of a key decides which queries its index serves.",
              "give each part a position of its own, or none at all"),
          error(
              1580,
              "a referential action on a generated column",
              "PostgreSQL computes the column from others, so that no action can set it.",
              "choose RESTRICT or NO_ACTION"));

  private KeyCodes() {}
}
