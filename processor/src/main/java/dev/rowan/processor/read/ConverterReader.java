package dev.rowan.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a converter converts, from the interface that it implements. */
final class ConverterReader {
  private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

  private final TypeReader types;

  ConverterReader(TypeReader types) {
    this.types = types;
  }

  /** Returns the view of a class, if it says itself what two types it converts. */
  Optional<ConverterView> read(TypeElement element) {
    return element.getInterfaces().stream()
        .filter(ConverterReader::isConverter)
        .map(converter -> ((DeclaredType) converter).getTypeArguments())
        .filter(arguments -> arguments.size() == 2)
        .findFirst()
        .map(arguments -> view(element, arguments));
  }

  private static boolean isConverter(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(CONVERTER);
  }

  private ConverterView view(TypeElement element, List<? extends TypeMirror> arguments) {
    return new ConverterView(
        TypeReader.name(element),
        TypeReader.name(arguments.get(0)),
        types.read(arguments.get(1)),
        !element.getModifiers().contains(Modifier.ABSTRACT)
            && !HiddenTypes.isPrivate(element)
            && !isInner(element)
            && element.getTypeParameters().isEmpty()
            && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .anyMatch(ConverterReader::isPlain));
  }

  private static boolean isInner(TypeElement element) {
    return element.getNestingKind() == NestingKind.MEMBER
        && !element.getModifiers().contains(Modifier.STATIC)
        && element.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isClass();
  }

  private static boolean isPlain(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && !constructor.getModifiers().contains(Modifier.PRIVATE);
  }
}
