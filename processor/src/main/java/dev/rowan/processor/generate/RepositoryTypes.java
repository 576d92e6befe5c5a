package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The repository of a record: the interface, and the class that runs its SQL. */
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
    constants.add(Types.RECORD_TABLE, "TABLE", new TableCode(mapping, leaves).describe());
    constants.sql("COLUMNS", TextBlocks.of(dml.columns()));
    constants.sql(
        "SELECT", CodeBlock.of("\"SELECT \" + COLUMNS + $S", "FROM " + dml.table() + "\n"));
    Operations ofOne = new Operations(mapping, leaves, dml, constants);
    operations.addAll(mapping.isView() ? ofOne.ofView() : ofOne.all());
    operations.addAll(new Queries(mapping, leaves, dml, constants).all());
    Refresh.of(mapping, dml, constants).forEach(operations::add);
  }

  TypeSpec.Builder repository() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.repository())
            .addJavadoc(
                "$L {@link $T}: the rows of {@code $L}.\n",
                mapping.isView() ? "Reads" : "Reads and writes",
                record,
                mapping.table().name().name());
    visible(type);
    operations.forEach(operation -> type.addMethod(operation.declaration()));
    return type;
  }

  TypeSpec.Builder repositoryClass() {
    TypeName statements = Types.of(Types.STATEMENTS, record);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.repositoryClass())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(names.repository())
            .addJavadoc("Runs the SQL of {@link $T}.\n", names.repository())
            .addFields(constants.fields())
            .addField(
                FieldSpec.builder(statements, "sql", Modifier.PRIVATE, Modifier.FINAL).build())
            .addMethod(constructor());
    visible(type);
    operations.forEach(operation -> type.addMethod(operation.implementation()));
    type.addMethod(
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(record)
            .addParameter(Types.ROW, "row")
            .addException(Types.SQL_EXCEPTION)
            .addStatement("return $L", RowCode.read(mapping))
            .build());
    if (!mapping.isView()) {
      new WriterCode(record, leaves).methods().forEach(type::addMethod);
    }
    return type;
  }

  private void visible(TypeSpec.Builder type) {
    if (mapping.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Makes the repository on these connections.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Types.CONNECTIONS, "connections")
        .addStatement(
            "sql = new $1T<>(connections,$WTABLE,$W$2T::read$3L)",
            Types.STATEMENTS,
            names.repositoryClass(),
            mapping.isView()
                ? CodeBlock.of("")
                : CodeBlock.of(",$W$T::write", names.repositoryClass()))
        .build();
  }
}
