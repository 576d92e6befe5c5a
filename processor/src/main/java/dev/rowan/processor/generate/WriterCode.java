package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.EmbeddedMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The methods that put a record into a statement: {@code write} for an insert, and {@code
 * writeValues} for what an update sets as well.
 */
final class WriterCode {
  private final TypeName record;
  private final Leaves leaves;

  WriterCode(TypeName record, Leaves leaves) {
    this.record = record;
    this.leaves = leaves;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(write());
    if (!leaves.settable().isEmpty()) {
      methods.add(writeValues());
    }
    return methods;
  }

  private static MethodSpec.Builder method(String name, TypeName record) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.PARAMETERS, "to")
        .addParameter(record, "record")
        .addException(Types.SQL_EXCEPTION);
  }

  private MethodSpec write() {
    MethodSpec.Builder method = method("write", record);
    leaves.key().stream()
        .filter(leaf -> !leaf.isMadeByDatabase())
        .forEach(leaf -> put(method, leaf, ValueCode.of(leaf, "record")));
    if (!leaves.settable().isEmpty()) {
      method.addStatement("writeValues(to, record)");
    }
    leaves.version().ifPresent(leaf -> put(method, leaf, ValueCode.of(leaf, "record")));
    return method.build();
  }

  private static void put(MethodSpec.Builder method, Leaf leaf, CodeBlock value) {
    method.addStatement("to$L", ValueCode.put(leaf, value));
  }

  private MethodSpec writeValues() {
    MethodSpec.Builder method = method("writeValues", record);
    NameAllocator names = new NameAllocator();
    names.newName("to");
    names.newName("record");
    Map<List<EmbeddedMapping>, Local> locals = new HashMap<>();
    locals.put(List.of(), new Local("record", false));
    for (Leaf leaf : leaves.settable()) {
      Local holder = holder(leaf.parents(), locals, names, method);
      put(method, leaf, ValueCode.of(leaf, CodeBlock.of("$N", holder.name()), holder.nulls()));
    }
    return method.build();
  }

  /** A variable that holds a nested record. */
  private record Local(String name, boolean maybeNull) {
    List<CodeBlock> nulls() {
      return maybeNull ? List.of(CodeBlock.of("$N == null", name)) : List.of();
    }
  }

  /** Returns the variable for the innermost of nested records; declares it where it is not yet. */
  private static Local holder(
      List<EmbeddedMapping> path,
      Map<List<EmbeddedMapping>, Local> locals,
      NameAllocator names,
      MethodSpec.Builder method) {
    Local known = locals.get(path);
    if (known != null) {
      return known;
    }
    EmbeddedMapping innermost = path.get(path.size() - 1);
    Local outer = holder(path.subList(0, path.size() - 1), locals, names, method);
    Local made =
        new Local(names.newName(innermost.name()), outer.maybeNull() || innermost.nullable());
    CodeBlock value = CodeBlock.of("$N.$N()", outer.name(), innermost.name());
    method.addStatement(
        "$T $N = $L",
        Types.name(innermost.type()),
        made.name(),
        outer.maybeNull() ? CodeBlock.of("$N == null ? null : $L", outer.name(), value) : value);
    locals.put(path, made);
    return made;
  }
}
