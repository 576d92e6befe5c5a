package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a repository class knows of its record, and the runtime's class that it extends calls. */
final class RecordMethods {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final TypeName record;

  RecordMethods(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    this.leaves = leaves;
    record = Types.name(mapping.type());
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    if (!mapping.isView()) {
      methods.addAll(new WriterCode(mapping, leaves).methods());
    }
    if (!leaves.key().isEmpty()) {
      KeyType key = new KeyType(mapping, leaves);
      methods.add(key.writer());
      if (!mapping.isView()) {
        methods.add(writeIdentity());
        leaves.generatedKey().ifPresent(leaf -> methods.add(hasMadeKey(leaf)));
        if (leaves.generatedKey().isEmpty() && !FixedSql.keyIsArbiter(mapping)) {
          methods.add(saveInTwo(key));
        }
      }
    }
    return methods;
  }

  /** Begins a method that the class above declares. */
  static MethodSpec.Builder protectedMethod(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returns);
  }

  private MethodSpec read() {
    return protectedMethod("read", record)
        .addParameter(Types.ROW, "row")
        .addException(Types.SQL_EXCEPTION)
        .addStatement("return $L", RowCode.read(mapping))
        .build();
  }

  private MethodSpec writeIdentity() {
    List<CodeBlock> puts =
        Stream.concat(leaves.key().stream(), leaves.version().stream())
            .map(leaf -> ValueCode.put(leaf, ValueCode.stored(leaf, "record")))
            .toList();
    return WriterCode.method("writeIdentity", mapping)
        .addStatement("to$L", CodeBlock.join(puts, puts.size() > 2 ? "\n    " : ""))
        .build();
  }

  private MethodSpec hasMadeKey(Leaf key) {
    return RowType.parameter(protectedMethod("hasMadeKey", TypeName.BOOLEAN), mapping)
        .addStatement(
            "return record.$N() != $L",
            key.mapping().name(),
            key.mapping().type().isPrimitive() ? "0" : "null")
        .build();
  }

  /** ON CONFLICT cannot name the key: the row is looked for first. */
  private MethodSpec saveInTwo(KeyType key) {
    MethodSpec.Builder save =
        MethodSpec.methodBuilder("save")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(record);
    return RowType.parameter(save, mapping)
        .addStatement(
            "return existsById($L)$W? update($N)$W: insert($N)",
            key.of("record"),
            RowType.name(mapping),
            RowType.name(mapping))
        .build();
  }
}
