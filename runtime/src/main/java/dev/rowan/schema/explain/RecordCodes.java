package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 10xx: the record itself; 11xx: names. */
final class RecordCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              1001,
              "an annotation of records on something else",
              "A table or view is made from a record's components, which classes and interfaces do not have.",
              "make it a record"),
          error(
              1002,
              "a record that its repository cannot name",
              "The repository and the entity stand in the same package, where private and local records cannot be named.",
              "take private away, or move the record out of the method"),
          error(
              1003,
              "a record with type parameters",
              "A table has one set of columns, whatever the type argument.",
              "write a record for each type argument"),
          error(
              1004,
              "a record without components",
              "A table without columns holds nothing that a repository could read.",
              "add components"),
          error(
              1005,
              "a generated class whose name is taken",
              "The repository, its implementation and the entity are named after the record, and there is such a class already.",
              "give the other class another name"),
          error(
              1101,
              "an empty name",
              "PostgreSQL has no objects without a name.",
              "leave the attribute out for the default name"),
          error(
              1102,
              "a table name of more than 63 bytes",
              "PostgreSQL cuts longer names without a word, and two of them may then be one.",
              "give a shorter name: @Table(\"short\")"),
          error(
              1103,
              "a column name of more than 63 bytes",
              "PostgreSQL cuts longer names without a word; components of nested records carry the prefix of their owner.",
              "give a shorter name: @Column(\"short\")"),
          error(
              1104,
              "a constraint, index or sequence name of more than 63 bytes",
              "PostgreSQL cuts longer names without a word. Default names are shortened as PostgreSQL does; given names are kept as they are.",
              "give a shorter name"),
          error(
              1105,
              "a name that no schema can have",
              "A schema's name has 1 to 63 bytes, and pg_ is PostgreSQL's own.",
              "give another name"),
          error(
              1106,
              "a column with the name of a system column",
              "Each table has columns such as xmin, ctid and tableoid already.",
              "give the column another name: @Column(\"…\")"),
          error(
              1107,
              "two components for one column",
              "Two components have the same name in snake_case, or are given the same.",
              "give one of them another name: @Column(\"…\")"),
          error(
              1108,
              "two constraints or indexes of one name",
              "Constraints of a table share one set of names, and indexes do with all relations of the schema.",
              "give one of them another name, or none"),
          error(
              1109,
              "two records for one table",
              "Both would make the same table, view or type.",
              "give one of them another name"),
          error(
              1110,
              "two relations of one name",
              "Tables, views, indexes and sequences of a schema share one set of names.",
              "give one of them another name"),
          error(
              1111,
              "a type name of more than 63 bytes",
              "PostgreSQL cuts longer names without a word.",
              "give a shorter name"));

  private RecordCodes() {}
}
