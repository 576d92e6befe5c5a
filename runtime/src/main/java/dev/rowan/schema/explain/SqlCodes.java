package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;
import static dev.rowan.schema.lint.Explanation.warning;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 17xx: options; 18xx: views and SQL files; 19xx: the processor; 20xx: silence and @Database. */
final class SqlCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              1701,
              "an option that is not understood",
              "The value of an -A option is none of those that it takes.",
              "give one that the message names"),
          error(
              1702,
              "an option without the one that it needs",
              "A version is written into a folder, which rowan.migrations names.",
              "name the folder: -Arowan.migrations=src/main/resources/db/migration"),
          error(
              1703,
              "a snapshot that cannot be read",
              "schema.rowan in the migrations folder is written by Rowan and read back; a merge may have left both sides in it.",
              "take it from version control; after a merge keep both sides' lines"),
          error(
              1704,
              "a fragment that cannot be read",
              "What an earlier compile left of a record was made by another version of Rowan.",
              "compile the record again"),
          warning(
              1705,
              "an option that does not exist",
              "What begins with rowan is meant for Rowan, which knows no such option: it would do nothing.",
              "write it as the message says, or take it away"),
          error(
              1801,
              "a record that is a table and a view",
              "It is either stored or queried.",
              "take @Table or @View away"),
          error(
              1802,
              "an annotation of tables on a view",
              "A view is only read: it has no keys, checks or defaults of its own.",
              "take it away"),
          error(
              1803,
              "an index on a view that stores nothing",
              "Only materialized views have rows of their own.",
              "make it materialized, or index the table"),
          error(
              1804,
              "a query that cannot be read",
              "A view is one query that starts with SELECT, VALUES, TABLE or WITH.",
              "mend the query"),
          error(
              1805,
              "a component that the view does not have",
              "No column of the view has this name.",
              "name a column of the view, or add it to the query"),
          error(
              1806,
              "a view of another kind",
              "The record says that the view is materialized, and it is not, or the other way round.",
              "say the same in both"),
          warning(
              1807,
              "a view that nobody makes",
              "Neither a record nor a SQL file makes it; it may be there without Rowan.",
              "give it a query, or make it in a SQL file"),
          error(
              1811,
              "SQL that PostgreSQL cannot read",
              "The file breaks the grammar at this place.",
              "mend the statement"),
          error(
              1812,
              "SQL that Rowan does not understand",
              "The statement has a part that the schema model cannot hold.",
              "leave it out, or put it into a migration of its own"),
          error(
              1813,
              "SQL that names what is not there",
              "Neither a record nor a SQL file makes what is named.",
              "mend the name, or make it"),
          error(
              1814,
              "SQL that makes what is made already",
              "A record or another file makes an object of this name.",
              "remove one of the two"),
          error(
              1815,
              "SQL that contradicts itself",
              "Two statements cannot both hold.",
              "remove one of the two"),
          error(
              1816,
              "SQL that changes what a record says",
              "A file adds what a record cannot say; what the record says is changed there.",
              "change the record"),
          warning(
              1817,
              "a view over what nobody makes",
              "Neither a record nor a SQL file makes what the query reads; it may be there without Rowan.",
              "make it by a record or a SQL file"),
          error(
              1818,
              "a SQL file that cannot be read",
              "The file or its folder cannot be opened, or is not UTF-8.",
              "look at its rights and its encoding"),
          error(
              1819,
              "a statement that is no part of a schema",
              "Rows, roles, sessions and transactions are not what a schema holds.",
              "put it into a migration of its own"),
          error(
              1901,
              "a fault of Rowan",
              "Something failed that should not.",
              "report it with the stack trace; the rest of the records is not touched"),
          error(
              1902,
              "a file that cannot be written",
              "The folder is missing, full or not writable.",
              "look at its rights and its disk"),
          warning(
                  2001,
                  "a silence of what is no code",
                  "@SuppressWarnings names a code of Rowan that there is not, so that nothing is silenced.",
                  "name a code, and the reason after a colon")
              .example(
                  "@SuppressWarnings(\"ROWAN70017\")",
                  "@SuppressWarnings(\"ROWAN7017: tags are only shown\")"),
          warning(
              2002,
              "a silence of an error",
              "Only warnings and hints can be silenced.",
              "mend what the error tells"),
          error(
                  2003,
                  "a level that is none",
                  "An entry of lint is a code that is no error, or design, and off, note, warning or error.",
                  "write it so")
              .example(
                  "@Database(lint = \"ROWAN7013=fatal\")", "@Database(lint = \"ROWAN7013=error\")"),
          error(
              2004,
              "two levels of one code",
              "The entries of lint say different things of it.",
              "give each code one level"),
          error(
              2005,
              "an extension that is none, or named twice",
              "extensions names each extension once, as CREATE EXTENSION does.",
              "mend the name, or take one away"),
          error(
              2006,
              "a record that was compiled with other defaults",
              "@Database of its package has changed since, or another module says something else of the same package.",
              "compile all records of the package again; say it in one module alone"));

  private SqlCodes() {}
}
