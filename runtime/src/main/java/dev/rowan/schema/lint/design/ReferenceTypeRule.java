package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Table;
import java.util.Optional;

/** A reference should be of the type of its key. */
final class ReferenceTypeRule extends DesignRule {
  ReferenceTypeRule() {
    super(
        warning(
                7005,
                "reference of another type than its key",
                "The types compare, but not all values of the key fit, or an index cannot be used.",
                "give both the same type")
            .example(
                """
                CREATE TABLE countries (id integer PRIMARY KEY);
                CREATE TABLE cities (id bigint PRIMARY KEY,
                    country_id smallint REFERENCES countries (id));
                CREATE INDEX ON cities (country_id);""",
                """
                CREATE TABLE countries (id integer PRIMARY KEY);
                CREATE TABLE cities (id bigint PRIMARY KEY,
                    country_id integer REFERENCES countries (id));
                CREATE INDEX ON cities (country_id);"""));
  }

  @Override
  void check(Table table, Design design) {
    for (ForeignKey key : table.parts(ForeignKey.class)) {
      for (int i = 0; i < Math.min(key.columns().size(), key.referencedColumns().size()); i++) {
        Optional<Column> own = table.column(key.columns().get(i));
        String target = key.referencedColumns().get(i);
        Optional<Column> other =
            design.schema().table(key.referencedTable()).flatMap(of -> of.column(target));
        if (own.isPresent() && other.isPresent() && !own.get().type().equals(other.get().type())) {
          design.report(
              this,
              key.path(table.name()),
              own.get().name()
                  + " is "
                  + own.get().type()
                  + ", but "
                  + key.referencedTable()
                  + "."
                  + target
                  + " is "
                  + other.get().type());
        }
      }
    }
  }
}
