package dev.rowan.processor.generate;

import com.palantir.javapoet.ClassName;

/** The annotations of JPA, and those of Hibernate where JPA has none. */
final class Jpa {
  static final ClassName COLUMN = jpa("Column");
  static final ClassName EMBEDDABLE = jpa("Embeddable");
  static final ClassName EMBEDDED = jpa("Embedded");
  static final ClassName ENTITY = jpa("Entity");
  static final ClassName ENUMERATED = jpa("Enumerated");
  static final ClassName ENUM_TYPE = jpa("EnumType");
  static final ClassName FETCH_TYPE = jpa("FetchType");
  static final ClassName GENERATED_VALUE = jpa("GeneratedValue");
  static final ClassName GENERATION_TYPE = jpa("GenerationType");
  static final ClassName ID = jpa("Id");
  static final ClassName ID_CLASS = jpa("IdClass");
  static final ClassName JOIN_COLUMN = jpa("JoinColumn");
  static final ClassName MANY_TO_ONE = jpa("ManyToOne");
  static final ClassName TABLE = jpa("Table");
  static final ClassName VERSION = jpa("Version");

  static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");

  static final ClassName COLUMN_TRANSFORMER = hibernate("ColumnTransformer");
  static final ClassName DYNAMIC_INSERT = hibernate("DynamicInsert");
  static final ClassName GENERATED = hibernate("Generated");
  static final ClassName JDBC_TYPE = hibernate("JdbcType");
  static final ClassName JDBC_TYPE_CODE = hibernate("JdbcTypeCode");
  static final ClassName EVENT_TYPE = ClassName.get("org.hibernate.generator", "EventType");
  static final ClassName SQL_DELETE = hibernate("SQLDelete");
  static final ClassName SQL_RESTRICTION = hibernate("SQLRestriction");
  static final ClassName SQL_TYPES = ClassName.get("org.hibernate.type", "SqlTypes");

  static final ClassName TRANSACTION_FACT = Types.base("TransactionFact");
  static final ClassName UNTYPED_TEXT = Types.base("UntypedTextJdbcType");
  static final ClassName TRANSACTION_VALUE = Types.base("TransactionValue");

  private Jpa() {}

  private static ClassName jpa(String name) {
    return ClassName.get("jakarta.persistence", name);
  }

  private static ClassName hibernate(String name) {
    return ClassName.get("org.hibernate.annotations", name);
  }
}
