package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.mapping.EmbeddedMapping;
import javax.lang.model.element.Modifier;

/** The getter and setter of an entity for one component, in the component's own type. */
final class Accessors implements ComponentMapping.Cases<Boolean> {
  private final Libraries libraries;
  private final ComponentMapping component;
  private final boolean nullable;

  Accessors(Libraries libraries, ComponentMapping component) {
    this.libraries = libraries;
    this.component = component;
    nullable = component.match(this);
  }

  @Override
  public Boolean column(ColumnMapping column) {
    return column.presence() == Presence.NULLABLE;
  }

  @Override
  public Boolean embedded(EmbeddedMapping embedded) {
    return embedded.nullable();
  }

  private boolean isOptional() {
    return component instanceof ColumnMapping column && column.presence() == Presence.OPTIONAL;
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

  MethodSpec setter(CodeBlock value) {
    return MethodSpec.methodBuilder("set" + Words.capitalized(component.name()))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ParameterSpec.builder(type(nullable), component.name()).build())
        .addStatement("this.$N = $L", component.name(), value)
        .build();
  }
}
