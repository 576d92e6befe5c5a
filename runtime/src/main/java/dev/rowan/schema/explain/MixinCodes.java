package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;
import static dev.rowan.schema.lint.Explanation.warning;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 1507 to 1529: mixins, soft delete, variants, and who wrote a row. */
final class MixinCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
                  1507,
                  "@Embedded on a single column",
                  "It spreads the components of a nested record over the table, and this is one column:"
                      + " a scalar, a document, what a converter keeps, or a domain.",
                  "take @Embedded away")
              .example("@Embedded String note", "String note"),
          error(
                  1508,
                  "a mixin whose columns are named twice",
                  "@Embedded says what stands before the names of its columns, and so does @Column.",
                  "take the name away, or @Embedded")
              .example(
                  "@Embedded @Column(name = \"bill\") Address billTo",
                  "@Embedded(prefix = \"bill_\") Address billTo"),
          error(
              1509,
              "two components of one name",
              "The entity and the finders have the components of a mixin beside the record's own, so"
                  + " that two of one name cannot be told apart, whatever their columns are called.",
              "rename one of the components"),
          error(
                  1510,
                  "a time of deletion that is never null",
                  "It is null while a row lives, and says when it was deleted afterwards.",
                  "write @Nullable before its type, or make it an Optional")
              .example("@SoftDelete Instant deletedAt", "@SoftDelete @Nullable Instant deletedAt"),
          error(
              1511,
              "soft deletion without a key",
              "A row is marked as deleted by its key, and this record has none.",
              "mark its key with @Id"),
          error(
              1512,
              "a key without overlaps beside deleted rows",
              "A unique key ignores deleted rows as a partial index, and WITHOUT OVERLAPS has none.",
              "use @Exclude, which is of live rows"),
          warning(
              1513,
              "a foreign key waits for what is seldom done",
              "A row that is marked as deleted is still there: the foreign key stays satisfied, and its"
                  + " action happens only when the row is purged.",
              "delete what refers to it in the program, or leave the action out"),
          error(
              1514,
              "a variant that is no plain record",
              "The table of a sealed interface has a column for each component of its records, which"
                  + " the repository makes.",
              "make it a record without type parameters that its package can see"),
          error(
              1515,
              "a variant with a table of its own",
              "The rows of a variant are in the table of its sealed interface.",
              "take @Table away from one of them"),
          error(
              1516,
              "one column of two types",
              "Components of one name are one column in all variants of a sealed interface.",
              "give both the same type, or rename one"),
          error(
              1517,
              "one column with two declarations",
              "Components of one name are one column in all variants of a sealed interface, with one set"
                  + " of constraints.",
              "write the same annotations on both, or rename one"),
          error(
              1518,
              "two variants that nothing tells apart",
              "The discriminator holds another value for each variant.",
              "give each a value of its own: @DiscriminatorValue(\"…\")"),
          error(
              1519,
              "a discriminator whose name cannot be",
              "It is a component like the others: its name is a name in Java, and no other's.",
              "give another: @DiscriminatorColumn(\"…\")"));

  private MixinCodes() {}
}
