package dev.rowan.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stays in the database after nothing makes it any more. */
class PendingDropsTest {
  private static final ObjectName MOOD_NAME = new ObjectName("public", "mood");
  private static final EnumType MOOD = new EnumType(MOOD_NAME, List.of("sad", "ok"), "");
  private static final Sequence NUMBERS = sequence("numbers", null);
  private static final Extension CITEXT =
      new Extension(ObjectName.unqualified("citext"), "public", "", "");
  private static final Table NOTES = table(Column.of("body", SqlType.TEXT));
  private static final Table MOODY = table(Column.of("mood", SqlType.named(MOOD_NAME)));
  private static final View VIEW =
      new View(
          new ObjectName("public", "all_notes"),
          false,
          new Expression("SELECT * FROM notes"),
          List.of(),
          StorageParameters.NONE,
          "",
          "",
          false,
          "",
          List.of(),
          "");
  private static final Routine TOUCH =
      new Routine(
          new ObjectName("public", "touch"),
          "",
          Routine.Kind.FUNCTION,
          "trigger",
          "CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
          "");

  private static Table table(Column... columns) {
    return Table.of(new ObjectName("public", "notes"), List.of(columns), List.of());
  }

  private static Sequence sequence(String name, ColumnName owner) {
    return new Sequence(
        new ObjectName("public", name), SqlType.BIGINT, SequenceOptions.DEFAULT, owner, false, "");
  }

  private static PendingDrops.Kept keep(
      List<SchemaObject> before, List<SchemaObject> after, String... release) {
    List<PendingDrop> known =
        before.stream().map(object -> new PendingDrop(object.path(), "1")).toList();
    return PendingDrops.keep(
        Schema.of(before),
        release.length == 0 ? List.of() : known,
        Schema.of(after),
        List.of(release),
        "2");
  }

  @Test
  void tablesTypesSequencesAndExtensionsStay() {
    List<SchemaObject> before = List.of(NOTES, MOOD, NUMBERS, CITEXT);

    PendingDrops.Kept kept = keep(before, List.of());

    assertThat(kept.schema()).isEqualTo(Schema.of(before));
    assertThat(kept.pending())
        .extracting(PendingDrop::path)
        .containsExactly(CITEXT.path(), MOOD.path(), NUMBERS.path(), NOTES.path());
  }

  @Test
  void whatIsReleasedGoes() {
    PendingDrops.Kept kept =
        keep(List.of(MOOD, NUMBERS, CITEXT), List.of(), "mood", "public.numbers", "citext");

    assertThat(kept.schema()).isEqualTo(Schema.EMPTY);
    assertThat(kept.findings()).isEmpty();
  }

  @Test
  void viewsAndFunctionsGoAtOnce() {
    PendingDrops.Kept kept = keep(List.of(NOTES, VIEW, TOUCH), List.of(NOTES));

    assertThat(kept.schema()).isEqualTo(Schema.of(List.of(NOTES)));
    assertThat(kept.pending()).isEmpty();
  }

  @Test
  void typeGoesWithTheLastColumnThatHasIt() {
    PendingDrops.Kept kept = keep(List.of(MOODY, MOOD), List.of(), "notes");

    assertThat(kept.schema()).isEqualTo(Schema.EMPTY);
  }

  @Test
  void typeThatAColumnStillHasStays() {
    PendingDrops.Kept kept = keep(List.of(MOODY, MOOD), List.of(MOODY));

    assertThat(kept.schema()).isEqualTo(Schema.of(List.of(MOODY, MOOD)));
    assertThat(kept.pending()).extracting(PendingDrop::path).containsExactly(MOOD.path());
  }

  @Test
  void sequenceOfAColumnGoesWithItsUse() {
    Sequence owned = sequence("notes_body_seq", new ColumnName(NOTES.name(), "body"));

    assertThat(keep(List.of(NOTES, owned), List.of(NOTES)).schema())
        .isEqualTo(Schema.of(List.of(NOTES)));
    assertThat(keep(List.of(NOTES, owned), List.of()).schema())
        .isEqualTo(Schema.of(List.of(NOTES, owned)));
  }
}
