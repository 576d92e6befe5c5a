package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method of a repository: in the interface with its documentation, in the class with its body.
 *
 * @param name its name
 * @param returns what it returns
 * @param parameters what it takes
 * @param documentation its Javadoc
 * @param body what it does
 */
record Operation(
    String name,
    TypeName returns,
    List<ParameterSpec> parameters,
    String documentation,
    CodeBlock body) {
  MethodSpec declaration() {
    return method()
        .addModifiers(Modifier.ABSTRACT)
        .addJavadoc("$L\n", Words.wrapped(documentation))
        .build();
  }

  MethodSpec implementation() {
    return method().addAnnotation(Override.class).addCode(body).build();
  }

  private MethodSpec.Builder method() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns)
        .addParameters(parameters);
  }
}
