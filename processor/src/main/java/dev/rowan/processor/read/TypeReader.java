package dev.rowan.processor.read;

import dev.rowan.annotation.Label;
import dev.rowan.processor.mapping.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types of components. */
final class TypeReader {
  private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set");

  /** A record by its looks, a scalar by its use. */
  private static final String RANGE = "dev.rowan.runtime.data.Range";

  /** The enums seen: many components of many records share one. */
  private final Map<JavaType, TypeView> enums = new HashMap<>();

  private final Databases databases;

  TypeReader(Databases databases) {
    this.databases = databases;
  }

  /** Whether it is an {@code Optional} of something. */
  boolean isOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.util.Optional");
  }

  /** Returns the view of a type, of what is in it if it is an {@code Optional}. */
  TypeView read(TypeMirror type) {
    return isOptional(type) ? plain(((DeclaredType) type).getTypeArguments().get(0)) : plain(type);
  }

  private TypeView plain(TypeMirror type) {
    if (hasError(type)) {
      return new TypeView.Missing(name(type));
    }
    JavaType name = name(type);
    if (type.getKind() == TypeKind.ARRAY
        && type instanceof ArrayType array
        && array.getComponentType().getKind() != TypeKind.BYTE) {
      return new TypeView.Many(name, plain(array.getComponentType()));
    }
    if (COLLECTIONS.contains(name.qualifiedName()) && !name.arguments().isEmpty()) {
      return new TypeView.Many(name, plain(((DeclaredType) type).getTypeArguments().get(0)));
    }
    if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      Element element = declared.asElement();
      if (element.getKind() == ElementKind.ENUM) {
        return enums.computeIfAbsent(
            name, key -> new TypeView.Constants(key, labels(element), marks(element, name).type()));
      }
      if (element.getKind() == ElementKind.RECORD && !name.qualifiedName().equals(RANGE)) {
        return new TypeView.Nested(name);
      }
    }
    return new TypeView.Plain(name);
  }

  private Marks marks(Element element, JavaType name) {
    return MarksReader.read(element, databases.near(name.packageName()));
  }

  private static boolean hasError(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> true;
      case ARRAY -> hasError(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(TypeReader::hasError);
      default -> false;
    };
  }

  /** The names of an enum's constants, each with its label. */
  private static Map<String, String> labels(Element element) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = member.getSimpleName().toString();
        Optional<Setting<String>> label =
            Attributes.of(member, Label.class.getCanonicalName()).map(of -> of.text("value"));
        labels.put(name, label.filter(Setting::given).map(Setting::value).orElse(name));
      }
    }
    return labels;
  }

  /** Returns the name of a type, its arguments with it. */
  static JavaType name(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY && type instanceof ArrayType array) {
      JavaType entry = name(array.getComponentType());
      return new JavaType(
          entry.packageName(), entry.simpleNames(), entry.arguments(), entry.dimensions() + 1);
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      JavaType raw = name(element);
      List<JavaType> arguments = new ArrayList<>();
      declared.getTypeArguments().forEach(argument -> arguments.add(name(argument)));
      return new JavaType(raw.packageName(), raw.simpleNames(), arguments, 0);
    }
    if (type.getKind().isPrimitive()) {
      return JavaType.of("", type.getKind().name().toLowerCase(java.util.Locale.ROOT));
    }
    return JavaType.of("", type.getKind() == TypeKind.TYPEVAR ? type.toString() : "?");
  }

  /** Returns the name of a class. */
  static JavaType name(TypeElement element) {
    Deque<String> names = new ArrayDeque<>();
    Element at = element;
    while (at instanceof TypeElement type) {
      names.addFirst(type.getSimpleName().toString());
      at = type.getEnclosingElement();
    }
    String packageName =
        at instanceof PackageElement in
            ? ((QualifiedNameable) in).getQualifiedName().toString()
            : "";
    return new JavaType(packageName, List.copyOf(names), List.of(), 0);
  }
}
