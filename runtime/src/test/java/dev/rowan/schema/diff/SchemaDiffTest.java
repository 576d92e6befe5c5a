package dev.rowan.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.TableSettingsBuilder;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {
  private static final ObjectName T = new ObjectName("public", "t");
  private static final Column ID = Column.of("id", SqlType.BIGINT);
  private static final Column NOTE = Column.of("note", SqlType.TEXT);

  private static Schema schema(List<Column> columns, TablePart... parts) {
    return Schema.of(List.of(Table.of(T, columns, List.of(parts))));
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    assertThat(SchemaDiff.between(schema(List.of(ID, NOTE)), schema(List.of(NOTE, ID)))).isEmpty();
  }

  @Test
  void theSameIndexUnderAnotherNameIsRenamed() {
    Index old = Index.of("a", List.of(IndexKey.column("id")));
    assertThat(SchemaDiff.between(schema(List.of(ID), old), schema(List.of(ID), old.withName("b"))))
        .containsExactly(new RenamePart(ObjectPath.table(T), old, "b"));
  }

  @Test
  void aColumnIsRenamedOnlyWhenToldSo() {
    Schema before = schema(List.of(ID, NOTE), PrimaryKey.of("t_pkey", List.of("id")));
    Schema after =
        schema(List.of(ID, NOTE.withName("remark")), PrimaryKey.of("t_pkey", List.of("id")));
    List<SchemaChange> plain = SchemaDiff.between(before, after);
    RenameColumn rename = new RenameColumn(T, "note", "remark");
    assertThat(plain)
        .containsExactly(new AddColumn(T, NOTE.withName("remark")), new DropColumn(T, NOTE));
    assertThat(RenameHints.of(plain)).containsExactly(rename);
    assertThat(SchemaDiff.between(before, after, List.of(rename))).containsExactly(rename);
  }

  @Test
  void aTableThatComesAsAnotherGoesLooksRenamed() {
    Schema before = schema(List.of(ID, NOTE));
    Table other = Table.of(new ObjectName("public", "u"), List.of(ID, NOTE), List.of());
    List<SchemaChange> plain = SchemaDiff.between(before, Schema.of(List.of(other)));
    assertThat(plain).containsExactly(new DropObject(before.tables().get(0)), new AddObject(other));
    assertThat(RenameHints.of(plain))
        .containsExactly(new RenameObject(ObjectPath.table(T), other.name()));
  }

  @Test
  void anInheritedCheckIsRenamedWithItsParents() {
    Schema before = family("t_check");
    Schema after = family("positive");
    assertThat(SchemaDiff.between(before, after))
        .containsExactly(new RenamePart(ObjectPath.table(T), check("t_check"), "positive"));
    assertThereAndBack(before, after);
    assertThereAndBack(after, before);
  }

  @Test
  void aCheckTakesNoNameThatAnHeirHasForItsOwn() {
    Schema before = family("t_check", Check.of("positive", new Expression("id > 9")));
    Schema after = family("positive");
    assertThat(SchemaDiff.between(before, after)).noneMatch(RenamePart.class::isInstance);
    assertThereAndBack(before, after);
    assertThereAndBack(after, before);
  }

  private static void assertThereAndBack(Schema before, Schema after) {
    List<SchemaChange> changes = SchemaDiff.between(before, after);
    Schema reached = SchemaChange.applyAll(changes, before);
    assertThat(reached).isEqualTo(after);
    assertThat(SchemaChange.applyAll(SchemaChange.reverseAll(changes), reached)).isEqualTo(before);
  }

  private static Check check(String name) {
    return Check.of(name, new Expression("id > 0"));
  }

  private static Schema family(String name, TablePart... own) {
    List<TablePart> parts = new ArrayList<>(List.of(own));
    parts.add(check(name).withInherited(true));
    Table child =
        new Table(
            new ObjectName("public", "u"),
            TableSettingsBuilder.builder(TableSettings.PLAIN).inherits(List.of(T)).build(),
            List.of(ID.withInherited(true)),
            parts);
    return Schema.of(List.of(Table.of(T, List.of(ID), List.of(check(name))), child));
  }
}
