package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ColumnMapping.Role;
import dev.rowan.processor.mapping.ScalarType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.schema.ColumnValue;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The field of an entity for one column: of the type that JPA knows, such as {@code String} for a
 * record {@code EmailAddress(String value)} or a URI, so that queries can compare it.
 */
final class EntityField {
  private final Leaf leaf;
  private final boolean isId;
  private final boolean readOnly;

  EntityField(Leaf leaf, boolean isId, boolean readOnly) {
    this.leaf = leaf;
    this.isId = isId;
    this.readOnly = readOnly;
  }

  Leaf leaf() {
    return leaf;
  }

  String name() {
    return leaf.mapping().name();
  }

  /** Whether a program may set it. */
  boolean isSettable() {
    return !readOnly && !leaf.isMadeByDatabase() && !leaf.isVersion() && !leaf.isTenant() && !isId;
  }

  /** Whether it holds null where the record cannot, until the database has made its value. */
  private boolean isNullUntilMade() {
    return leaf.isMadeByDatabase() || leaf.nullMeansDefault();
  }

  boolean isNullable() {
    return leaf.nullable() || isNullUntilMade();
  }

  TypeName type() {
    TypeName type = leaf.shape().typeName();
    return isNullable() ? type.box() : type;
  }

  FieldSpec field() {
    FieldSpec.Builder field = FieldSpec.builder(type(), name(), Modifier.PRIVATE);
    if (isId) {
      field.addAnnotation(Jpa.ID);
      if (leaf.isMadeByDatabase()) {
        // By RETURNING, whether identity or a sequence behind the column's default makes it.
        field.addAnnotation(
            Annotation.of(Jpa.GENERATED_VALUE)
                .with("strategy", "$T.IDENTITY", Jpa.GENERATION_TYPE)
                .spec());
      }
    }
    if (leaf.isVersion()) {
      field.addAnnotation(Jpa.VERSION);
    }
    if (leaf.shape().isEnum()) {
      field.addAnnotation(
          AnnotationSpec.builder(Jpa.ENUMERATED)
              .addMember("value", "$T.STRING", Jpa.ENUM_TYPE)
              .build());
    }
    hibernate(field);
    return field.addAnnotation(column()).build();
  }

  private void hibernate(FieldSpec.Builder field) {
    ofTransaction().ifPresent(field::addAnnotation);
    if (leaf.mapping().role() == Role.GENERATED) {
      Annotation generated = Annotation.of(Jpa.GENERATED);
      field.addAnnotation(
          (leaf.mapping().column().value() instanceof ColumnValue.Generated
                  ? generated.with("event", "{$1T.INSERT, $1T.UPDATE}", Jpa.EVENT_TYPE)
                  : generated.with("event", "$T.INSERT", Jpa.EVENT_TYPE))
              .spec());
    }
    jdbcType().ifPresent(field::addAnnotation);
    String parameter = Dml.parameter(leaf);
    if (isNamedEnum()) {
      field.addAnnotation(
          AnnotationSpec.builder(Jpa.JDBC_TYPE_CODE)
              .addMember("value", "$T.NAMED_ENUM", Jpa.SQL_TYPES)
              .build());
    } else if (isId && leaf.shape().isText() && !parameter.equals("?")) {
      field.addAnnotation(
          AnnotationSpec.builder(Jpa.JDBC_TYPE)
              .addMember("value", "$T.class", Jpa.UNTYPED_TEXT)
              .build());
    } else if (!readOnly && !parameter.equals("?")) {
      field.addAnnotation(
          Annotation.of(Jpa.COLUMN_TRANSFORMER).with("write", "$S", parameter).spec());
    }
  }

  /** Time, user and tenant, which the entity so holds as the row does, whoever sets them there. */
  private Optional<AnnotationSpec> ofTransaction() {
    return switch (leaf.mapping().role()) {
      case CREATED_AT -> Optional.of(ofTransaction("TIME", false));
      case UPDATED_AT, TOUCHED_AT -> Optional.of(ofTransaction("TIME", true));
      case CREATED_BY -> Optional.of(ofTransaction("USER", false));
      case UPDATED_BY, TOUCHED_BY -> Optional.of(ofTransaction("USER", true));
      case TENANT -> Optional.of(ofTransaction("TENANT", false)).filter(tenant -> !isId);
      default -> Optional.empty();
    };
  }

  private static AnnotationSpec ofTransaction(String fact, boolean atUpdate) {
    Annotation value =
        Annotation.of(Jpa.TRANSACTION_VALUE).with("value", "$T.$N", Jpa.TRANSACTION_FACT, fact);
    return (atUpdate ? value.with("update", "true") : value).spec();
  }

  /** Says how Hibernate reads and writes it, where it would not do so as the repository does. */
  private Optional<AnnotationSpec> jdbcType() {
    String type = ScalarTypes.find(leaf.shape().type()).map(ScalarType::jdbcType).orElse("");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        type.contains(".")
            ? AnnotationSpec.builder(Jpa.JDBC_TYPE)
                .addMember("value", "$T.class", ClassName.bestGuess(type))
                .build()
            : AnnotationSpec.builder(Jpa.JDBC_TYPE_CODE)
                .addMember("value", "$T.$N", Jpa.SQL_TYPES, type)
                .build());
  }

  /** Whether it is an enum of a type in the schema; what a user names may be any type. */
  private boolean isNamedEnum() {
    return leaf.shape().isEnum() && !leaf.mapping().column().type().name().namespace().isEmpty();
  }

  private AnnotationSpec column() {
    Annotation column =
        Annotation.of(Jpa.COLUMN).with("name", "$S", SqlNames.quoted(leaf.column()));
    if (!leaf.nullable() && !leaf.nullMeansDefault()) {
      column.with("nullable", "false");
    }
    ColumnType.describe(column, leaf);
    if (leaf.mapping().role() == Role.GENERATED || leaf.isDeletedAt()) {
      column.with("insertable", "false");
    }
    if (leaf.mapping().role() == Role.CREATED_AT
        || leaf.mapping().role() == Role.CREATED_BY
        || leaf.mapping().role() == Role.GENERATED
        || leaf.isDeletedAt()
        || leaf.isTenant()) {
      column.with("updatable", "false");
    }
    if (readOnly) {
      column.with("insertable", "false").with("updatable", "false");
    }
    return column.spec();
  }

  /** Returns the component's value out of the field. */
  CodeBlock toComponent(CodeBlock field) {
    CodeBlock value = leaf.shape().in(field);
    if (isId && leaf.isMadeByDatabase() && leaf.mapping().type().isPrimitive()) {
      return CodeBlock.of("$1L == null ? 0 : $1L", field);
    }
    if (leaf.shape().isWrapped() && isNullableInRecord()) {
      value = CodeBlock.of("$L == null$W? null$W: $L", field, value);
    }
    return leaf.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, value) : value;
  }

  private boolean isNullableInRecord() {
    return leaf.mapping().presence() != Presence.REQUIRED || isNullUntilMade();
  }

  /** Returns the field's value out of the record that holds the component. */
  CodeBlock fromRecord(CodeBlock holder) {
    CodeBlock component = CodeBlock.of("$L.$N()", holder, name());
    if (isId && leaf.isMadeByDatabase() && leaf.mapping().type().isPrimitive()) {
      return CodeBlock.of("$1L == 0 ? null : $1L", component);
    }
    return ValueCode.of(leaf, holder, List.of());
  }

  /** Returns what the parameter of the setter is called. */
  String parameter() {
    boolean taken = leaf.shape().hasLambda() && ValueShape.PARAMETERS.contains(name());
    return taken ? name() + "_" : name();
  }

  /** Returns the field's value out of a component that a setter is given. */
  CodeBlock fromParameter(String parameter) {
    return ValueCode.ofComponent(leaf, CodeBlock.of("$N", parameter));
  }
}
