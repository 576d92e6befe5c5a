package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 13xx: types, nulls and defaults. */
final class TypeCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              1301,
              "a Java type that no column keeps",
              "Nothing says how its values are written and read.",
              "choose a type of the README's table, a nested record, @Convert, or @Column(type = \"jsonb\")"),
          error(
              1302,
              "a length on a type that has none",
              "Only character and bit types have a length.",
              "take length away"),
          error(
                  1303,
                  "a length that PostgreSQL does not have",
                  "A character type holds 1 to 10485760 characters.",
                  "give such a length, or leave it out for text")
              .example("@Column(length = 0) String name", "@Column(length = 80) String name"),
          error(
              1304,
              "a precision on a type that has none",
              "Only numeric has a precision and a scale.",
              "take it away, or make the component a BigDecimal"),
          error(
              1305,
              "a precision or scale that PostgreSQL does not have",
              "A precision is 1 to 1000, and a scale needs a precision.",
              "give such a precision"),
          error(
              1306,
              "a type beside a length or precision",
              "The type says its length itself.",
              "write it into the type: varchar(80)"),
          error(
              1307,
              "text that is not the name of a type",
              "It cannot be read as a PostgreSQL type.",
              "write it as in CREATE TABLE"),
          error(
              1308,
              "a collation on a type that has none",
              "Only text is compared by a collation.",
              "take it away"),
          error(
              1309,
              "a record that contains itself",
              "A nested record becomes columns of its owner, here without end.",
              "make it a table of its own, and refer to it"),
          error(
              1310,
              "an annotation of one column on a nested record",
              "A nested record is several columns.",
              "put it on the component of the nested record that is meant"),
          error(
                  1311,
                  "a primitive that may be null",
                  "A primitive type has no null.",
                  "use the boxed type, or take @Nullable away")
              .example("@Nullable int pages", "@Nullable Integer pages"),
          error(
              1312,
              "an Optional that may be null",
              "An Optional says by itself that nothing may be there.",
              "take one of the two away"),
          error(
              1313,
              "null that is allowed and refused",
              "One annotation allows null and another refuses it.",
              "take one of the two away"),
          error(
              1314,
              "an Optional of nobody knows what",
              "Without a type argument the column has no type.",
              "name it: Optional<String>"),
          error(
                  1315,
                  "a default that its type cannot hold",
                  "PostgreSQL would refuse the table, or each insert.",
                  "give a value of the type, or SQL by sql = \"…\"")
              .example("@Default(\"many\") int count", "@Default(\"0\") int count"),
          error(
              1316,
              "a default of a value and of SQL, or of neither",
              "A column has one default.",
              "give either value or sql"),
          error(
              1317,
              "a default that is no constant of the enum",
              "The check of the column would refuse it.",
              "name a constant"),
          error(
              1318,
              "a default on a column whose values are made",
              "Identity, sequence, computed and time columns make their own values.",
              "take the default away"),
          error(
              1319,
              "an enum without constants",
              "No row could ever hold a value.",
              "add constants"),
          error(
              1320,
              "a table as a component",
              "Rows of another table are not held but referred to.",
              "refer to it by its key: @References(Customer.class) UUID customerId"),
          error(
              1321,
              "an annotation of tables within a nested record",
              "A nested record is columns of each table that nests it; keys, versions and times are of the table.",
              "put it on a component of the table's record"),
          error(
              1322,
              "a nested record without components",
              "It would be no columns at all.",
              "add components, or take it away"),
          error(
              1323,
              "a nested record whose absence cannot be told",
              "When all its columns may be null, null in all of them is either no record or one of nulls.",
              "make one of its components required, or the nested record itself"),
          error(
              1324,
              "a value that two things make",
              "Default, identity, computation, version and time exclude each other.",
              "keep one of the annotations"),
          error(
              1325,
              "a sequence option that cannot be",
              "The numbers must fit the type of the column, minimum below maximum, and the increment is not 0.",
              "give numbers that fit"),
          error(
              1326,
              "a storage or compression that the type has not",
              "Values of fixed length are stored as they are.",
              "take it away"),
          error(
              1327,
              "a statistics target that PostgreSQL does not have",
              "It is 0 to 10000.",
              "give such a number"),
          error(
              1328,
              "an index or constraint on a virtual column",
              "A virtual generated column is not stored, so nothing can be indexed.",
              "make it stored"),
          error(
              1330,
              "a column type that its Java type does not fit",
              "The driver cannot read or write the one as the other.",
              "choose the type of the README's table, or take a String"),
          error(
              1331,
              "a converter that cannot be used",
              "It must be a class that can be made and says which types it converts.",
              "implement AttributeConverter<X, Y> in a class with a constructor without parameters"),
          error(
              1332,
              "a converter of another type",
              "The converter's first type is not that of the component.",
              "take a converter of this type"),
          error(
              1333,
              "@Type on something that is no enum and no value",
              "An enum makes an enumerated type, a record that is no table a composite one.",
              "put it on such an enum or record"),
          error(
              1334,
              "@Domain on something that is no single value",
              "A domain is one value with its checks: a record of one component.",
              "put it on such a record"),
          error(
              1335,
              "two constants of an enum that are stored alike",
              "A value that is read could be either of them.",
              "give each constant a label of its own"),
          error(
              1340,
              "an attribute of a composite type that is no one value",
              "A record of several components is a value only as a composite type of its own, and never within itself.",
              "put @Type on that record too"));

  private TypeCodes() {}
}
