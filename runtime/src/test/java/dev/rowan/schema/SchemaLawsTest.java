package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.testing.AnyModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the kernel that hold for every model, whether PostgreSQL would take it or not. */
class SchemaLawsTest {
  private static final ObjectName FRESH = new ObjectName("fresh namespace", "fresh name");

  private static final Set<ObjectPath.Kind> RENAMED =
      EnumSet.of(
          ObjectPath.Kind.TABLE,
          ObjectPath.Kind.VIEW,
          ObjectPath.Kind.SEQUENCE,
          ObjectPath.Kind.ENUM,
          ObjectPath.Kind.DOMAIN,
          ObjectPath.Kind.COMPOSITE,
          ObjectPath.Kind.RANGE);

  /** A schema and what became of it. */
  record Pair(Schema before, Schema after) {}

  @Provide
  Arbitrary<Schema> schemas() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 8))
        .as((seed, size) -> new AnyModel(seed).schema(size));
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Combinators.combine(schemas(), Arbitraries.longs())
        .as((schema, seed) -> new Pair(schema, new AnyModel(seed).edited(schema)));
  }

  @Property
  void snapshotsReadBack(@ForAll("schemas") Schema schema) {
    String text = Snapshot.of(schema).write();
    assertThat(Snapshot.read(text).schema()).isEqualTo(schema);
    assertThat(Snapshot.read(text).write()).isEqualTo(text);
  }

  @Property
  void nothingChangesBetweenASchemaAndItself(@ForAll("schemas") Schema schema) {
    assertThat(SchemaDiff.between(schema, schema)).isEmpty();
  }

  @Property
  void changesLeadFromOneToTheOtherAndBack(@ForAll("pairs") Pair pair) {
    List<SchemaChange> changes = SchemaDiff.between(pair.before(), pair.after());
    Schema reached = SchemaChange.applyAll(changes, pair.before());
    assertThat(canonical(reached)).isEqualTo(canonical(pair.after()));
    Schema back = SchemaChange.applyAll(SchemaChange.reverseAll(changes), reached);
    assertThat(canonical(back)).isEqualTo(canonical(pair.before()));
  }

  @Property
  void sameSchemasGiveTheSameChanges(@ForAll("pairs") Pair pair) {
    assertThat(SchemaDiff.between(pair.before(), pair.after()))
        .isEqualTo(SchemaDiff.between(pair.before(), pair.after()));
  }

  @Property
  void renamedObjectsAreRenamedBack(@ForAll("schemas") Schema schema) {
    for (ObjectPath path : schema.objects().keySet()) {
      if (RENAMED.contains(path.kind()) && !path.object().namespace().isEmpty()) {
        RenameObject there = new RenameObject(path, path.object().sibling(FRESH.name()));
        Schema renamed = there.applyTo(schema);
        assertThat(renamed.find(path)).isEmpty();
        assertThat(there.reverse().applyTo(renamed)).isEqualTo(schema);
      }
    }
  }

  @Property
  void renamedColumnsAreRenamedBack(@ForAll("schemas") Schema schema) {
    for (Table table : schema.tables()) {
      for (Column column : table.columns()) {
        RenameColumn there = new RenameColumn(table.name(), column.name(), FRESH.name());
        Schema renamed = there.applyTo(schema);
        assertThat(renamed.table(table.name()).orElseThrow().column(FRESH.name())).isPresent();
        assertThat(there.reverse().applyTo(renamed)).isEqualTo(schema);
      }
    }
  }

  @Property
  void everyChangeHasItsStatements(@ForAll("pairs") Pair pair) {
    Ddl ddl = new Ddl(18, pair.before());
    for (SchemaChange change : SchemaDiff.between(pair.before(), pair.after())) {
      if (isPossible(change)) {
        assertThat(ddl.next(new Step.Apply(change, false)))
            .allSatisfy(statement -> assertThat(statement).isNotBlank());
      }
    }
  }

  /** A table cannot be partitioned in another way. */
  private static boolean isPossible(SchemaChange change) {
    return !(change instanceof SchemaChange.ReplaceSettings settings)
        || Objects.equals(settings.before().partitioning(), settings.after().partitioning());
  }

  @Property
  void tokensAreTheText(@ForAll String sql) {
    assertThat(SqlTokens.of(sql).stream().map(SqlTokens.Token::text).collect(Collectors.joining()))
        .isEqualTo(sql);
  }

  /** The generator needs no list of kinds; this says that it forgets none. */
  @Example
  void everyKindIsMade() {
    Set<Class<?>> made = new HashSet<>();
    for (int seed = 0; seed < 300; seed++) {
      new AnyModel(seed).schema(8).objects().values().forEach(object -> visit(object, made));
    }
    for (Class<?> root : List.of(SchemaObject.class, TablePart.class, ColumnValue.class)) {
      assertThat(made).containsAll(AnyModel.permitted(root));
    }
  }

  private static void visit(Object value, Set<Class<?>> made) {
    made.add(value.getClass());
    if (value instanceof Relation relation) {
      relation.parts().forEach(part -> visit(part, made));
    }
    if (value instanceof Table table) {
      table.columns().stream()
          .map(Column::value)
          .filter(Objects::nonNull)
          .forEach(part -> visit(part, made));
    }
  }

  /** The order of columns is no difference. */
  private static Schema canonical(Schema schema) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : schema.objects().values()) {
      objects.add(
          object instanceof Table table
              ? table.withColumns(
                  table.columns().stream().sorted(Comparator.comparing(Column::name)).toList())
              : object);
    }
    return Schema.of(objects);
  }
}
