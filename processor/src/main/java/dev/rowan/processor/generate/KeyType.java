package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The type that tells a row: that of the one component of the key, or a record {@code Key} of
 * several, which the repository holds.
 */
final class KeyType {
  private final RecordMapping mapping;
  private final List<Leaf> key;

  KeyType(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    key = leaves.key();
  }

  TypeName name() {
    return isMade() ? keyRecord() : key.get(0).type().box();
  }

  private ClassName keyRecord() {
    return GeneratedNames.of(mapping.type()).repository().nestedClass("Key");
  }

  /** Whether the repository has a record of its own for it. */
  boolean isMade() {
    return key.size() > 1;
  }

  /** Returns {@code record Key(UUID orderId, int line) {}}. */
  TypeSpec made() {
    return TypeSpec.recordBuilder(keyRecord())
        .addJavadoc("The primary key of {@link $T}.\n", Types.name(mapping.type()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(MethodSpec.constructorBuilder().addParameters(parameters()).build())
        .build();
  }

  private List<ParameterSpec> parameters() {
    return key.stream()
        .map(leaf -> ParameterSpec.builder(leaf.type(), leaf.mapping().name()).build())
        .toList();
  }

  /** Returns the methods that take the components of the key one by one. */
  List<MethodSpec> shortcuts() {
    String noun = Words.spoken(mapping.type().simpleName());
    String with = " with this " + Words.listed(key.stream().map(Leaf::path).toList());
    MethodSpec find =
        shortcut(
            "findById",
            Types.of(Types.OPTIONAL, Types.name(mapping.type())),
            "Finds the " + noun + with + ", if there is one.");
    MethodSpec exists =
        shortcut(
            "existsById",
            TypeName.BOOLEAN,
            "Whether there is " + Words.withArticle(noun) + with + ".");
    MethodSpec delete =
        shortcut(
            "deleteById",
            TypeName.BOOLEAN,
            "Deletes the row" + with + ", and tells whether there was one.");
    return mapping.isView() ? List.of(find, exists) : List.of(find, exists, delete);
  }

  private MethodSpec shortcut(String name, TypeName returns, String documentation) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", Words.wrapped(documentation))
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(returns)
        .addParameters(parameters())
        .addStatement(
            "return $N(new $T($L))",
            name,
            keyRecord(),
            parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", ")))
        .build();
  }

  /** Returns the key of a record: {@code order.id()}. */
  CodeBlock of(String record) {
    CodeBlock components =
        key.stream()
            .map(leaf -> CodeBlock.of("$N.$N()", record, leaf.mapping().name()))
            .collect(CodeBlock.joining(", "));
    return isMade() ? CodeBlock.of("new $T($L)", keyRecord(), components) : components;
  }

  /** Returns the method that puts a key into a statement. */
  MethodSpec writer() {
    CodeBlock puts =
        ValueCode.puts(
            "to",
            key.stream()
                .map(leaf -> ValueCode.put(leaf, ValueCode.unwrapped(component(leaf), leaf))));
    return RecordMethods.protectedMethod("writeKey", TypeName.VOID)
        .addParameter(Types.PARAMETERS, "to")
        .addParameter(name(), "id")
        .addException(Types.SQL_EXCEPTION)
        .addStatement("$L", puts)
        .build();
  }

  private CodeBlock component(Leaf leaf) {
    return isMade() ? CodeBlock.of("id.$N()", leaf.mapping().name()) : CodeBlock.of("id");
  }
}
