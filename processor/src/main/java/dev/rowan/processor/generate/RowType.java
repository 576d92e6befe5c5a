package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.processor.mapping.VariantsMapping;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The class of all components of a sealed interface: what its repository and entity read and write
 * instead of the variants. It is no record, because javac 17 fails where a record that a processor
 * makes has a class from an earlier compile.
 *
 * <pre>{@code
 * final class PaymentRow {
 *   PaymentRow(UUID id, String dtype, @Nullable String cardNumber, @Nullable String iban) { … }
 *
 *   static PaymentRow of(Payment record) { … }
 *
 *   Payment toRecord() { … }
 * }
 * }</pre>
 */
final class RowType implements ComponentMapping.Cases<TypeName> {
  private static final String PARAMETER = "variant";

  private final RecordMapping mapping;
  private final VariantsMapping variants;
  private final Libraries libraries;
  private final ClassName self;
  private final TypeName sealed;

  RowType(RecordMapping mapping, VariantsMapping variants, Libraries libraries) {
    this.mapping = mapping;
    this.variants = variants;
    this.libraries = libraries;
    self = GeneratedNames.of(mapping.type()).row();
    sealed = Types.name(mapping.type());
  }

  /** Returns the row of a sealed interface. */
  static Optional<ClassName> of(RecordMapping mapping) {
    return mapping.variants().map(variants -> GeneratedNames.of(mapping.type()).row());
  }

  /** Adds the parameter {@code record} to a method; that of a sealed interface is its row. */
  static MethodSpec.Builder parameter(MethodSpec.Builder method, RecordMapping mapping) {
    TypeName type = Types.name(mapping.type());
    method.addParameter(type, name(mapping));
    of(mapping).ifPresent(row -> method.addStatement("$1T record = $1T.of($2N)", row, PARAMETER));
    return method;
  }

  /** Returns the name of that parameter. */
  static String name(RecordMapping mapping) {
    return mapping.variants().isPresent() ? PARAMETER : "record";
  }

  TypeSpec.Builder build() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("What the variants of {@link $T} hold, together.\n", sealed);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (ComponentMapping component : mapping.components()) {
      TypeName of = component.match(this);
      String name = component.name();
      type.addField(of, name, Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(ParameterSpec.builder(of, name).build())
          .addStatement("this.$1N = $1N", name);
      type.addMethod(
          MethodSpec.methodBuilder(name).returns(of).addStatement("return $N", name).build());
    }
    return type.addMethod(constructor.build()).addMethod(fromVariant()).addMethod(toRecord());
  }

  @Override
  public TypeName column(ColumnMapping column) {
    return declared(column, Types.name(column.type()));
  }

  private TypeName declared(ComponentMapping component, TypeName type) {
    return switch (component.presence()) {
      case OPTIONAL -> Types.of(Types.OPTIONAL, type);
      case NULLABLE -> libraries.nullable(type.box());
      case REQUIRED -> type;
    };
  }

  @Override
  public TypeName embedded(EmbeddedMapping embedded) {
    return declared(embedded, Types.name(embedded.type()));
  }

  private MethodSpec fromVariant() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.STATIC)
            .returns(self)
            .addParameter(sealed, "record");
    for (VariantsMapping.Variant variant : variants.all()) {
      List<CodeBlock> values =
          mapping.components().stream().map(component -> value(component, variant)).toList();
      method
          .beginControlFlow("if (record instanceof $T one)", Types.name(variant.type()))
          .addStatement("return new $T(\n$L)", self, CodeBlock.join(values, ",\n"))
          .endControlFlow();
    }
    return method
        .addStatement("throw new $T($S + record)", IllegalArgumentException.class, "no variant: ")
        .build();
  }

  private CodeBlock value(ComponentMapping component, VariantsMapping.Variant variant) {
    String name = component.name();
    if (name.equals(variants.discriminator())) {
      return CodeBlock.of("$S", variant.value());
    }
    if (variant.components().contains(name)) {
      return CodeBlock.of("one.$N()", name);
    }
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.empty()", Types.OPTIONAL)
        : CodeBlock.of("null");
  }

  private MethodSpec toRecord() {
    CodeBlock.Builder cases =
        CodeBlock.builder().beginControlFlow("return switch ($N)", variants.discriminator());
    for (VariantsMapping.Variant variant : variants.all()) {
      cases.addStatement(
          "case $S -> new $T($L)",
          variant.value(),
          Types.name(variant.type()),
          String.join(", ", variant.components()));
    }
    cases
        .addStatement(
            "default -> throw new $T($S + $N)",
            IllegalStateException.class,
            mapping.table().name().name() + " has no variant ",
            variants.discriminator())
        .unindent()
        .add("};\n");
    return MethodSpec.methodBuilder("toRecord").returns(sealed).addCode(cases.build()).build();
  }
}
