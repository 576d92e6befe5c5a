package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a query by some columns, and the code that gives their values. */
final class FinderParameters {
  private final NameAllocator names = new NameAllocator();
  private final List<Leaf> leaves;
  private final List<String> given;

  FinderParameters(List<Leaf> leaves) {
    this.leaves = leaves;
    if (leaves.stream().anyMatch(leaf -> leaf.shape().hasLambda())) {
      ValueShape.PARAMETERS.forEach(names::newName);
    }
    given = leaves.stream().map(leaf -> names.newName(leaf.parameterName())).toList();
  }

  /** Returns {@code sql}, with {@code this} where a parameter hides the field. */
  String sql() {
    return given.contains("sql") ? "this.sql" : "sql";
  }

  /** Returns a name for one more parameter. */
  String another(String name) {
    return names.newName(name);
  }

  List<ParameterSpec> specs() {
    List<ParameterSpec> specs = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      specs.add(ParameterSpec.builder(leaves.get(i).type(), given.get(i)).build());
    }
    return specs;
  }

  List<ParameterSpec> specsAnd(TypeName type, String name) {
    List<ParameterSpec> specs = specs();
    specs.add(ParameterSpec.builder(type, name).build());
    return specs;
  }

  /** Returns {@code Arguments.of(id)}. */
  CodeBlock arguments(String... more) {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      values.add(ValueCode.unwrapped(CodeBlock.of("$N", given.get(i)), leaves.get(i)));
    }
    for (String name : more) {
      values.add(CodeBlock.of("$N", name));
    }
    return CodeBlock.of("$T.of($L)", Types.ARGUMENTS, CodeBlock.join(values, ",$W"));
  }
}
