package dev.rowan.runtime.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an import tells of SQL that a compile would not take as it is meant. */
class ReadBackTest {
  private static final Schema NOTES =
      Schema.of(
          List.of(
              Table.of(
                  new ObjectName("public", "notes"),
                  List.of(Column.of("id", SqlType.BIGINT)),
                  List.of())));

  private static ReadBack read(Schema wanted, String... files) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < files.length; i++) {
      all.put("public/tables/" + i + ".sql", files[i]);
    }
    return ReadBack.of(new SqlResources(new TreeMap<>(all)), Schema.EMPTY, wanted, "public");
  }

  @Test
  void whatComesBackIsKept() {
    ReadBack back = read(NOTES, "CREATE TABLE public.notes (id bigint);");
    assertThat(back.lost()).isEmpty();
    assertThat(back.schema()).isEqualTo(NOTES);
    assertThat(back.resources().files()).containsOnlyKeys("public/tables/0.sql");
  }

  @Test
  void statementThatIsNotReadIsTakenOutAndNamed() {
    ReadBack back =
        read(
            NOTES,
            "CREATE TABLE public.notes (id bigint);\n\nALTER TABLE public.notes FROBNICATE;\n",
            "CREATE GADGET public.gadget;");
    assertThat(back.lost())
        .extracting(NotManaged::identity)
        .containsExactly("ALTER TABLE public.notes FROBNICATE", "CREATE GADGET public.gadget");
    assertThat(back.resources().files())
        .containsOnly(Map.entry("public/tables/0.sql", "CREATE TABLE public.notes (id bigint);\n"));
    assertThat(back.schema()).isEqualTo(NOTES);
  }

  @Test
  void whatComesBackOtherwiseIsNamed() {
    ReadBack back = read(NOTES, "CREATE TABLE public.notes (id integer);");
    assertThat(back.lost())
        .containsExactly(
            new NotManaged("column", "public.notes.id", "its SQL does not say all of it"));
  }
}
