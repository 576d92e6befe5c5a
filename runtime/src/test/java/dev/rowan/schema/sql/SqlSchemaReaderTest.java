package dev.rowan.schema.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlSchemaReaderTest {
  @Test
  void namesAreThoseThatPostgresqlWouldChoose() {
    Table table =
        table(
            """
            create table t (
              id serial primary key,
              a int check (a > 0) unique references t,
              b int,
              check (a < b),
              check (b > 0),
              unique (a, b));
            create index on t (lower(a::text), (a + b));
            create index on t (b);
            create index on t (b desc);
            """);
    assertThat(table.parts())
        .extracting(TablePart::name)
        .containsExactlyInAnyOrder(
            "t_pkey",
            "t_a_check",
            "t_a_key",
            "t_a_fkey",
            "t_check",
            "t_b_check",
            "t_a_b_key",
            "t_lower_expr_idx",
            "t_b_idx",
            "t_b_idx1");
    assertThat(table.column("id").orElseThrow().nullable()).isFalse();
  }

  @Test
  void serialIsASequenceWithADefault() {
    Schema schema = read("create table s.t (id bigserial)").schema();
    assertThat(schema.all(Sequence.class))
        .singleElement()
        .satisfies(
            sequence -> {
              assertThat(sequence.name()).isEqualTo(new ObjectName("s", "t_id_seq"));
              assertThat(sequence.ownedBy()).hasToString("s.t.id");
            });
    Column id = schema.tables().get(0).columns().get(0);
    assertThat(id.type()).isEqualTo(SqlType.BIGINT);
    assertThat(id.value()).hasToString("DefaultValue[expression=nextval('s.t_id_seq'::regclass)]");
  }

  @Test
  void theOrderOfScriptsDoesNotCount() {
    List<SqlSource> sources =
        List.of(
            new SqlSource(
                "a.sql",
                "comment on column t.mood is 'how'; alter table t enable row level security;"),
            new SqlSource(
                "b.sql",
                "create trigger touch before update on t for each row execute function touch()"),
            new SqlSource(
                "c.sql", "create table t (id int primary key, mood mood, other int references u)"),
            new SqlSource(
                "d.sql",
                "create type mood as enum ('ok'); alter type mood add value 'sad' before 'ok'"),
            new SqlSource("e.sql", "create table u (id int primary key, t int references t)"),
            new SqlSource(
                "f.sql",
                "create function touch() returns trigger language plpgsql as $$ begin return new; end $$"));
    SqlReading forwards = SqlSchemaReader.read(Schema.EMPTY, sources, "shop");
    List<SqlSource> reversed =
        IntStream.range(0, sources.size())
            .mapToObj(i -> sources.get(sources.size() - 1 - i))
            .toList();
    assertThat(forwards.faults()).isEmpty();
    assertThat(SqlSchemaReader.read(Schema.EMPTY, reversed, "shop").schema())
        .isEqualTo(forwards.schema());
    Table table = forwards.schema().table(new ObjectName("shop", "t")).orElseThrow();
    assertThat(table.column("mood").orElseThrow().type())
        .isEqualTo(SqlType.named(new ObjectName("shop", "mood")));
    assertThat(table.parts(ForeignKey.class))
        .extracting(ForeignKey::referencedTable)
        .containsExactly(new ObjectName("shop", "u"));
    assertThat(forwards.origins().get(table.path()).source()).isEqualTo("c.sql");
  }

  @Test
  void scriptsAddToWhatIsThere() {
    Schema records = read("create table orders (id int, total int)").schema();
    SqlReading reading =
        SqlSchemaReader.read(
            records,
            List.of(new SqlSource("orders.sql", "alter table orders add check (total > 0)")),
            "public");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.origins().keySet())
        .extracting(ObjectPath::toString)
        .containsExactly("constraint public.orders.orders_total_check");
  }

  @Test
  void allFaultsAreTold() {
    SqlReading reading =
        read(
            """
            create table t (id int, id text);
            create table u (a int, unique (b));
            alter table nowhere add column x int;
            create table v (a int references missing);
            create table v (a int);
            grant select on v to public;
            alter table v
              add column b int,
              add primary key (c);
            frobnicate the database;
            create view w as;
            comment on column v.z is 'none';
            """);
    assertThat(reading.faults())
        .extracting(fault -> fault.kind() + " " + fault)
        .containsExactly(
            "CONTRADICTION s.sql:1:25: there are two columns id",
            "UNKNOWN_NAME s.sql:2:24: there is no column public.u.b",
            "UNKNOWN_NAME s.sql:3:1: there is no table public.nowhere",
            "UNKNOWN_NAME s.sql:4:1: there is no table public.missing",
            "NAME_TAKEN s.sql:5:1: relation public.v is there already",
            "OUTSIDE s.sql:6:1: a privilege is no part of a schema",
            "UNKNOWN_NAME s.sql:9:3: there is no column public.v.c",
            "NOT_UNDERSTOOD s.sql:10:1: FROBNICATE THE DATABASE is not understood",
            "SYNTAX s.sql:11:17: expected a query, found the end of the statement",
            "UNKNOWN_NAME s.sql:12:1: there is no column public.v.z");
    assertThat(reading.schema().table(new ObjectName("public", "v")).orElseThrow().columns())
        .hasSize(1);
  }

  @Test
  void whatFailsWithItsTableIsNotToldAgain() {
    assertThat(
            read("""
                    create table t (id integer, a nonsense nonsense);
                    create table u (id int, id int, t int);
                    comment on table t is 'no fault of its own';
                    create index on u (id);
                    create table v (t int references t);
                    """)
                .faults())
        .extracting(SqlFault::toString)
        .containsExactly(
            "s.sql:1:40: expected , or ), found nonsense", "s.sql:2:25: there are two columns id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select b from t | select b AS a from t",
        "select b as x, c from t where d | select b as a, c from t where d",
        "with q as (select 1) select count(*) from q | with q as (select 1) select count(*) AS a from q",
        "select * from t | SELECT * FROM (select * from t ) AS v (a)",
        "select b x from t | SELECT * FROM (select b x from t ) AS v (a)",
        "select case when b then 1 end union select 2 | select case when b then 1 end AS a union select 2"
      })
  void aViewKeepsTheNamesOfItsColumnsInItsQuery(String query, String expected) {
    Schema schema = read("create view v (a) as " + query).schema();
    assertThat(schema.all(View.class))
        .extracting(view -> view.query().sql().replace('\n', ' '))
        .containsExactly(expected);
  }

  @Test
  void childrenHaveWhatTheirParentsHave() {
    Schema schema =
        read("""
                create table p (a int not null default 1, constraint c check (a > 0));
                create table k (b int) inherits (p);
                alter table p add column d text;
                alter table p alter a type bigint;
                alter table p add constraint e check (d <> '');
                """)
            .schema();
    Table child = schema.table(new ObjectName("public", "k")).orElseThrow();
    assertThat(child.columns())
        .extracting(c -> c.name() + " " + c.type() + " " + c.inherited())
        .containsExactly("a bigint true", "b integer false", "d text true");
    assertThat(child.parts(Constraint.class))
        .extracting(c -> c.name() + " " + c.inherited())
        .containsExactly("c true", "e true");
  }

  @Test
  void searchPathHoldsForItsScript() {
    SqlReading reading =
        SqlSchemaReader.read(
            Schema.EMPTY,
            List.of(
                new SqlSource(
                    "a.sql",
                    "create table t (id int); set search_path = b, public; create table t (id int)"),
                new SqlSource("c.sql", "create table u (id int)")),
            "public");
    assertThat(reading.schema().tables())
        .extracting(SchemaObject::name)
        .extracting(ObjectName::toString)
        .containsExactly("b.t", "public.t", "public.u");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from t | select * from shop.t",
        "select t.id from t join u on t.id = u.id, v where exists (select from t)"
            + "| select t.id from shop.t join u on t.id = u.id, v where exists (select from shop.t)",
        "with t as (select 1) select * from t | with t as (select 1) select * from t",
        "select extract(year from t) from other.t | select extract(year from t) from other.t",
        "select f(id), 'a'::mood, nextval('s') from t as x"
            + "| select shop.f(id), 'a'::shop.mood, nextval('shop.s') from shop.t as x",
        "select id is distinct from t from t | select id is distinct from t from shop.t"
      })
  void namesInAQueryAreWrittenOutUnlessTheyArePublic(String query, String expected) {
    String sql =
        """
        create table t (id int);
        create sequence s;
        create type mood as enum ('a');
        create function f(int) returns int language sql as 'select 1';
        create view the_view as\s"""
            + query;
    List<SqlSource> sources = List.of(new SqlSource("s.sql", sql));
    assertThat(SqlSchemaReader.read(Schema.EMPTY, sources, "shop").schema().all(View.class))
        .extracting(view -> view.query().sql())
        .containsExactly(expected);
    assertThat(SqlSchemaReader.read(Schema.EMPTY, sources, "public").schema().all(View.class))
        .extracting(view -> view.query().sql())
        .containsExactly(query);
  }

  private static Table table(String sql) {
    return read(sql).schema().tables().get(0);
  }

  private static SqlReading read(String sql) {
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("s.sql", sql)), "public");
    return reading;
  }

  /**
   * Two tables of one name, columns that are nowhere, and whatever else comes of broken scripts.
   */
  @Test
  void noScriptMakesItThrow() throws IOException {
    Random random = new Random(11);
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/dev/rowan"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        String text = Files.readString(file);
        read(text);
        for (int round = 0; round < 5; round++) {
          read(Mutants.of(text, random));
        }
      }
    }
  }
}
