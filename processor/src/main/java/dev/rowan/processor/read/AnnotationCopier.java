package dev.rowan.processor.read;

import dev.rowan.processor.mapping.AnnotationMapping;
import dev.rowan.processor.mapping.AnnotationMapping.Value;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.AnnotationValues;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Copies an annotation, with all that is written in it. */
final class AnnotationCopier {
  /** No name of a package. */
  private static final String NOWHERE = "private";

  private static final String TARGET = "java.lang.annotation.Target";

  private final Set<String> packages = new HashSet<>();

  private AnnotationCopier() {}

  /** Returns the copy of an annotation. */
  static AnnotationMapping copy(AnnotationMirror mirror) {
    AnnotationCopier copier = new AnnotationCopier();
    AnnotationMapping copy = copier.annotation(mirror);
    return new AnnotationMapping(copy.type(), copy.members(), copy.targets(), copier.packages);
  }

  private AnnotationMapping annotation(AnnotationMirror mirror) {
    Map<String, Value> members = new LinkedHashMap<>();
    AnnotationValues.of(mirror)
        .forEach((member, value) -> members.put(member.getSimpleName().toString(), value(value)));
    return new AnnotationMapping(
        name(mirror.getAnnotationType()),
        members,
        targets(mirror.getAnnotationType().asElement()),
        Set.of());
  }

  private JavaType name(TypeMirror type) {
    JavaType name = TypeReader.name(type);
    if (type instanceof DeclaredType declared) {
      for (Element at = declared.asElement();
          at instanceof TypeElement;
          at = at.getEnclosingElement()) {
        if (at.getModifiers().contains(Modifier.PRIVATE)) {
          packages.add(NOWHERE);
        } else if (!at.getModifiers().contains(Modifier.PUBLIC)) {
          packages.add(name.packageName());
        }
      }
    }
    return name;
  }

  private static Set<String> targets(Element type) {
    Set<String> targets = new HashSet<>();
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement target
          && target.getQualifiedName().contentEquals(TARGET)) {
        AnnotationValues.of(mirror).values().forEach(value -> collect(value, targets));
      }
    }
    return targets;
  }

  private static void collect(AnnotationValue value, Set<String> names) {
    if (value.getValue() instanceof List<?> all) {
      all.forEach(one -> collect((AnnotationValue) one, names));
    } else if (value.getValue() instanceof VariableElement constant) {
      names.add(constant.getSimpleName().toString());
    }
  }

  private Value value(AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<Value, Boolean>() {
          @Override
          protected Value defaultAction(Object literal, Boolean unused) {
            return new AnnotationMapping.Literal(literal);
          }

          @Override
          public Value visitEnumConstant(VariableElement constant, Boolean unused) {
            return new AnnotationMapping.Constant(
                name(constant.asType()), constant.getSimpleName().toString());
          }

          @Override
          public Value visitType(TypeMirror type, Boolean unused) {
            return new AnnotationMapping.ClassName(name(type));
          }

          @Override
          public Value visitAnnotation(AnnotationMirror annotation, Boolean unused) {
            return new AnnotationMapping.Nested(annotation(annotation));
          }

          @Override
          public Value visitArray(List<? extends AnnotationValue> values, Boolean unused) {
            return new AnnotationMapping.Several(
                values.stream().map(AnnotationCopier.this::value).toList());
          }
        },
        true);
  }
}
