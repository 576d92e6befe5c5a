package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ComponentMapping;
import javax.lang.model.element.Modifier;

/** The getter and setter of an entity for one component, in the component's own type. */
final class Accessors {
  private final Libraries libraries;
  private final ComponentMapping component;

  Accessors(Libraries libraries, ComponentMapping component) {
    this.libraries = libraries;
    this.component = component;
  }

  private boolean isOptional() {
    return component.presence() == Presence.OPTIONAL;
  }

  private TypeName type() {
    TypeName type = Types.name(component.type());
    return isOptional() ? Types.of(Types.OPTIONAL, type) : type;
  }

  /** Returns the type with {@code @Nullable} where the project has it. */
  private TypeName type(boolean mayBeNull) {
    return mayBeNull && !isOptional() && !type().isPrimitive()
        ? libraries.nullable(type())
        : type();
  }

  MethodSpec getter(CodeBlock value, boolean mayBeNull) {
    String prefix = type().equals(TypeName.BOOLEAN) ? "is" : "get";
    return MethodSpec.methodBuilder(prefix + Words.capitalized(component.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(type(mayBeNull))
        .addStatement("return $L", value)
        .build();
  }

  MethodSpec setter(String parameter, CodeBlock value) {
    boolean nullable = component.presence() == Presence.NULLABLE;
    return MethodSpec.methodBuilder("set" + Words.capitalized(component.name()))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ParameterSpec.builder(type(nullable), parameter).build())
        .addStatement("this.$N = $L", component.name(), value)
        .build();
  }
}
