package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods that put a record into a statement: {@code write} for an insert, and {@code
 * writeValues} for what an update sets as well.
 */
final class WriterCode {
  private final RecordMapping mapping;
  private final Leaves leaves;

  WriterCode(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    this.leaves = leaves;
  }

  List<MethodSpec> methods() {
    MethodSpec.Builder write = method("write", mapping);
    leaves.key().stream()
        .filter(leaf -> !leaf.isMadeByDatabase())
        .forEach(leaf -> put(write, leaf, ValueCode.of(leaf, "record")));
    List<MethodSpec> methods = new ArrayList<>();
    if (leaves.key().isEmpty()) {
      putValues(write);
    } else if (!leaves.settable().isEmpty()) {
      write.addStatement("writeValues(to, $N)", RowType.name(mapping));
      MethodSpec.Builder values = method("writeValues", mapping);
      putValues(values);
      methods.add(values.build());
    }
    leaves.insertedOnly().forEach(leaf -> put(write, leaf, ValueCode.of(leaf, "record")));
    methods.add(0, write.build());
    return methods;
  }

  /** Begins a method that puts something of a record. */
  static MethodSpec.Builder method(String name, RecordMapping mapping) {
    MethodSpec.Builder method =
        RecordMethods.protectedMethod(name, TypeName.VOID)
            .addParameter(Types.PARAMETERS, "to")
            .addException(Types.SQL_EXCEPTION);
    return RowType.parameter(method, mapping);
  }

  private static void put(MethodSpec.Builder method, Leaf leaf, CodeBlock value) {
    method.addStatement("to$L", ValueCode.put(leaf, value));
  }

  private void putValues(MethodSpec.Builder method) {
    NameAllocator names = new NameAllocator();
    names.newName("to");
    names.newName("record");
    names.newName("variant");
    ValueShape.PARAMETERS.forEach(names::newName);
    Map<List<EmbeddedMapping>, Local> locals = new HashMap<>();
    locals.put(List.of(), new Local("record", false));
    for (Leaf leaf : leaves.settable()) {
      Local holder = holder(leaf.parents(), locals, names, method);
      put(method, leaf, ValueCode.of(leaf, CodeBlock.of("$N", holder.name()), holder.nulls()));
    }
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
    CodeBlock component = CodeBlock.of("$N.$N()", outer.name(), innermost.name());
    CodeBlock value =
        innermost.isOptional() ? CodeBlock.of("$L.orElse(null)", component) : component;
    method.addStatement(
        "$T $N = $L",
        Types.name(innermost.type()),
        made.name(),
        outer.maybeNull() ? CodeBlock.of("$N == null ? null : $L", outer.name(), value) : value);
    locals.put(path, made);
    return made;
  }
}
