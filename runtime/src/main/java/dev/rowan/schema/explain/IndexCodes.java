package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;
import static dev.rowan.schema.lint.Explanation.warning;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 14xx: indexes, constraints, policies and partitions. */
final class IndexCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              1401,
              "a component that is not there",
              "No component of the record has this name.",
              "name one of its components; those of a nested record as shipTo.city"),
          error(
              1402,
              "an annotation on the record that names no columns",
              "Nothing says which components are meant.",
              "name them: columns = {\"a\", \"b\"}"),
          error(
              1403,
              "a component that is named twice",
              "A second time adds nothing.",
              "name it once"),
          error(
                  1404,
                  "a key that cannot be read",
                  "A key is a component or an expression in parentheses, then an operator class, asc or desc, nulls first or last.",
                  "write it in this order")
              .example(
                  "@Index(columns = \"placedAt down\")", "@Index(columns = \"placedAt desc\")"),
          error(
              1405,
              "SQL that cannot be read",
              "Quotes and parentheses must close, and a semicolon would start another statement.",
              "mend the text"),
          error(
              1406,
              "a partial unique key that is deferrable",
              "A partial key is an index, and only constraints can be deferred.",
              "take one of the two away"),
          error(
              1407,
              "a feature that the target version does not have",
              "rowan.postgres names the oldest server that must run the schema, and this is newer.",
              "raise rowan.postgres, or leave the feature out"),
          error(
              1408,
              "a unique index of a method that cannot tell",
              "Only B-tree indexes can be unique.",
              "take unique away, or the method"),
          error(
              1409,
              "included columns in a method that carries none",
              "Only B-tree, GiST and SP-GiST carry further columns.",
              "take include away"),
          error(
              1410,
              "an order in a method that keeps none",
              "Only B-tree indexes are sorted.",
              "take asc, desc and nulls away"),
          error(
              1411,
              "several keys in a method of one",
              "Hash and SP-GiST indexes have one key.",
              "make an index for each"),
          error(
              1412,
              "a parameter that cannot be read",
              "Storage parameters are written as name = value.",
              "write it so: \"fillfactor = 70\""),
          error(
              1413,
              "other columns named on a component",
              "On a component the annotation is of that component.",
              "put it on the record, or name this component"),
          error(
              1414,
              "NULLS NOT DISTINCT without unique",
              "It says how nulls count in a unique key.",
              "make the index unique, or take it away"),
          error(
              1415,
              "a nested record where a column is meant",
              "It is several columns.",
              "name those that are meant: shipTo.city"),
          error(
                  1416,
                  "SQL that names a column which is not there",
                  "What stands in @Check, where, @GeneratedColumn or @Policy is SQL: its names are those of columns. A default has none, and a generated column only those that are written.",
                  "name a column, as the database knows it; put texts into single quotes")
              .example("@Check(\"startsAt < endsAt\")", "@Check(\"starts_at < ends_at\")"),
          error(
              1417,
              "an exclusion that cannot be read",
              "Each element is a component or expression, with and an operator.",
              "write it so: \"during with &&\""),
          error(
              1418,
              "an exclusion in a method that cannot do it",
              "Only B-tree, GiST, SP-GiST and hash can look for what conflicts.",
              "choose GIST"),
          error(
              1419,
              "a policy without what its command needs",
              "USING says which rows are seen, WITH CHECK which may be written.",
              "give the clause that the message names"),
          warning(
              1420,
              "policies that let nothing through",
              "Restrictive policies narrow what permissive ones let through; without a permissive one nobody sees a row.",
              "make one of them permissive"),
          error(
              1421,
              "a partition whose values cannot be",
              "A range needs from and to, a list its values, a hash its modulus and remainder; one may be the default.",
              "give what the message names"),
          error(
              1422,
              "a partition of a table that is not partitioned",
              "Nothing says by what the rows are split.",
              "add @PartitionBy"),
          error(
              1423,
              "a key that does not contain the partition key",
              "PostgreSQL checks uniqueness in each partition by itself.",
              "add the partition's columns to the key"),
          error(
              1424,
              "a partitioning that cannot be",
              "LIST takes one key, HASH counts partitions, and there must be at least one.",
              "give what the message names"),
          error(
              1425,
              "a setting that only partitions have",
              "A partitioned table has no storage of its own.",
              "give it to the partitions"),
          error(
              1426,
              "an operator class of another method",
              "Each operator class belongs to one index method.",
              "choose the method that the operator class is for"),
          error(
              1427,
              "an operator class of other types",
              "It cannot index values of this type.",
              "take it away, or choose one for the type"),
          error(
              1428,
              "a type that the method cannot index",
              "PostgreSQL has no operator class of this method for the type.",
              "choose another method, or index an expression"),
          warning(
              1429,
              "an index that needs an extension",
              "Without it PostgreSQL has no operator class of this method for the type.",
              "create the extension: in a SQL file, or by @Database"),
          error(
              1431,
              "rows ordered by no index",
              "CLUSTER orders the rows of a table by one of its indexes, of all rows, by a method that"
                  + " has an order (btree, gist).",
              "name an index, or a key, of the table"),
          warning(
              1575,
              "an operator class that is not known",
              "Neither PostgreSQL nor the extensions that come with it have one of this name.",
              "write it as it is, or with its schema if another extension brings it"),
          error(
                  1576,
                  "an exclusion by an operator that cannot exclude",
                  "Two rows conflict whichever came first, so that the operator must be one of the key's operator class and the same in both directions.",
                  "use one of those that the message names")
              .example("\"during with ~~\"", "\"during with &&\""),
          error(
              1577,
              "a partition that holds no rows, or those of another",
              "A range ends after it begins, its bounds have a value for each column that splits the table, and each row is in one partition.",
              "give each partition rows of its own"),
          error(
              1578,
              "a storage parameter that is not there",
              "Tables have other parameters than indexes, and each index method has its own.",
              "write it as PostgreSQL has it"),
          error(
              1579,
              "a storage parameter with a value that it cannot have",
              "PostgreSQL refuses the statement.",
              "give a value within the bounds that the message names"),
          error(
              1581,
              "a function of many rows where one is seen",
              "A check, an index and a generated column are computed for each row by itself.",
              "compute it in a query, or keep it by a trigger in a SQL file"),
          error(
                  1582,
                  "a value that changes where it is kept",
                  "What an index or a generated column holds is computed when the row is written, so that PostgreSQL takes immutable functions only.",
                  "compare with it in the query instead")
              .example(
                  "@Index(columns = \"at\", where = \"at > now()\")", "@Index(columns = \"at\")"),
          error(
              1583,
              "a policy for whoever makes it",
              "CURRENT_USER in TO is the role that runs the migration, not the one that queries.",
              "name the role, or compare with current_user in using"));

  private IndexCodes() {}
}
