package dev.rowan.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what generated code names with the type of a component, and may not be able to. */
final class HiddenTypes {
  private HiddenTypes() {}

  /** Returns those of a type and its arguments that are not public: {@code Map<Kind, String>}. */
  static List<HiddenType> of(TypeMirror type) {
    return all(type).toList();
  }

  private static Stream<HiddenType> all(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY && type instanceof ArrayType array) {
      return all(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED
        || !(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return Stream.empty();
    }
    return Stream.concat(
        of(element), declared.getTypeArguments().stream().flatMap(HiddenTypes::all));
  }

  /** Returns it if it is not public. */
  static Stream<HiddenType> of(TypeElement element) {
    boolean isPublic = true;
    for (Element at = element; at instanceof TypeElement type; at = at.getEnclosingElement()) {
      isPublic &= type.getModifiers().contains(Modifier.PUBLIC);
    }
    return isPublic
        ? Stream.empty()
        : Stream.of(new HiddenType(TypeReader.name(element), isPrivate(element)));
  }

  /** Whether it is private or local, or within what is. */
  static boolean isPrivate(TypeElement element) {
    for (Element at = element; at instanceof TypeElement type; at = at.getEnclosingElement()) {
      if (type.getModifiers().contains(Modifier.PRIVATE)
          || (type.getNestingKind() != NestingKind.TOP_LEVEL
              && type.getNestingKind() != NestingKind.MEMBER)) {
        return true;
      }
    }
    return false;
  }
}
