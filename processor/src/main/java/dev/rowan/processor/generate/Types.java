package dev.rowan.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.JavaType;

/** JavaPoet's names of types, and of the classes that generated code calls. */
final class Types {
  private static final String DATA = "dev.rowan.runtime.data";
  private static final String JAKARTA_DATA = "jakarta.data";
  private static final String JAKARTA_PAGE = "jakarta.data.page";

  static final ClassName ARGUMENTS = ClassName.get(DATA, "Arguments");
  static final ClassName CONNECTIONS = ClassName.get(DATA, "Connections");
  static final ClassName JSON = ClassName.get(DATA, "Json");
  static final ClassName KEYSET = ClassName.get(DATA, "Keyset");
  static final ClassName PARAMETERS = ClassName.get(DATA, "Parameters");
  static final ClassName QUERY = ClassName.get(DATA, "Query");
  static final ClassName RECORD_SQL = ClassName.get(DATA, "RecordSql");
  static final ClassName RECORD_TABLE = ClassName.get(DATA, "RecordTable");
  static final ClassName ROW = ClassName.get(DATA, "Row");
  static final ClassName COMPOSITE_CODEC = ClassName.get(DATA, "CompositeCodec");
  static final ClassName LABEL_CODEC = ClassName.get(DATA, "LabelCodec");
  static final ClassName TEXT_CODECS = ClassName.get(DATA, "TextCodecs");
  static final ClassName UUID_V7 = ClassName.get(DATA, "UuidV7");

  static final ClassName LIMIT = ClassName.get(JAKARTA_DATA, "Limit");
  static final ClassName CURSORED_PAGE = ClassName.get(JAKARTA_PAGE, "CursoredPage");
  static final ClassName PAGE_REQUEST = ClassName.get(JAKARTA_PAGE, "PageRequest");
  static final ClassName CURSOR = PAGE_REQUEST.nestedClass("Cursor");

  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
  static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  static final ClassName STREAM = ClassName.get("java.util.stream", "Stream");
  static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
  static final ClassName UUID = ClassName.get("java.util", "UUID");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Types() {}

  static TypeName name(JavaType type) {
    TypeName name;
    if (type.packageName().isEmpty() && isKeyword(type)) {
      name = primitive(type.simpleName());
    } else {
      name =
          type.arguments().isEmpty()
              ? raw(type)
              : ParameterizedTypeName.get(
                  raw(type), type.arguments().stream().map(Types::name).toArray(TypeName[]::new));
    }
    for (int i = 0; i < type.dimensions(); i++) {
      name = ArrayTypeName.of(name);
    }
    return name;
  }

  /** Returns the name of a class, without what it is of. */
  static ClassName raw(JavaType type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().get(0),
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
  }

  private static boolean isKeyword(JavaType type) {
    return new JavaType("", type.simpleNames(), java.util.List.of(), 0).isPrimitive();
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> throw new IllegalArgumentException(keyword);
    };
  }

  /** Returns a class of the runtime that repositories build on. */
  static ClassName base(String name) {
    return ClassName.get(DATA, name);
  }

  static ParameterizedTypeName of(ClassName generic, TypeName argument) {
    return ParameterizedTypeName.get(generic, argument.box());
  }
}
