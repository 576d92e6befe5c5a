package dev.rowan.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The repository of a record: the interface, and the class that runs its SQL. What all repositories
 * have is in the runtime's, from which both are derived.
 */
final class RepositoryTypes {
  private final RecordMapping mapping;
  private final GeneratedNames names;
  private final TypeName record;
  private final Leaves leaves;
  private final Constants constants = new Constants();
  private final List<Operation> operations = new ArrayList<>();

  RepositoryTypes(RecordMapping mapping) {
    this.mapping = mapping;
    names = GeneratedNames.of(mapping.type());
    record = Types.name(mapping.type());
    leaves = new Leaves(mapping);
    Dml dml = new Dml(mapping.table(), leaves);
    Keysets keysets = new Keysets(mapping, constants);
    String table =
        constants.add(Types.RECORD_TABLE, "TABLE", new TableCode(mapping, leaves).describe());
    constants.add(
        Types.of(Types.RECORD_SQL, record),
        "SQL",
        new FixedSql(mapping, leaves, dml).of(table, keysets));
    operations.addAll(new Saves(mapping, leaves, dml, constants).all());
    operations.addAll(new Queries(mapping, leaves, keysets, constants).all());
    operations.addAll(new Trees(mapping, leaves, dml, constants).all());
    Refresh.of(mapping, dml, constants).forEach(operations::add);
  }

  TypeSpec.Builder repository() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.repository())
            .addSuperinterface(base(""))
            .addJavadoc(
                "$L {@link $T}: the rows of {@code $L}.\n",
                mapping.isView() ? "Reads" : "Reads and writes",
                record,
                mapping.table().name().name());
    visible(type);
    if (!leaves.key().isEmpty() && new KeyType(mapping, leaves).isMade()) {
      KeyType key = new KeyType(mapping, leaves);
      type.addType(key.made()).addMethods(key.shortcuts());
    }
    operations.forEach(operation -> type.addMethod(operation.declaration()));
    return type;
  }

  /** Returns {@code RecordRepository<Order, UUID>}, or the class that implements it. */
  private TypeName base(String prefix) {
    String keeps = leaves.deletedAt().isPresent() ? "SoftDelete" : "Record";
    String does = mapping.isView() ? "Read" : leaves.key().isEmpty() ? "Insert" : keeps;
    if (leaves.key().isEmpty()) {
      return Types.of(Types.base(prefix + does + "Repository"), record);
    }
    String keyed = mapping.isView() ? "Keyed" : "";
    return ParameterizedTypeName.get(
        Types.base(prefix + keyed + does + "Repository"),
        record,
        new KeyType(mapping, leaves).name());
  }

  TypeSpec.Builder repositoryClass() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.repositoryClass())
            .addModifiers(Modifier.FINAL)
            .superclass(base("Abstract"))
            .addSuperinterface(names.repository())
            .addJavadoc("Runs the SQL of {@link $T}.\n", names.repository())
            .addFields(constants.fields())
            .addMethod(constructor());
    visible(type);
    operations.forEach(operation -> type.addMethod(operation.implementation()));
    new RecordMethods(mapping, leaves).all().forEach(type::addMethod);
    return type;
  }

  private void visible(TypeSpec.Builder type) {
    if (mapping.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Makes the repository on these connections.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Types.CONNECTIONS, "connections")
        .addStatement("super(connections, SQL)")
        .build();
  }
}
