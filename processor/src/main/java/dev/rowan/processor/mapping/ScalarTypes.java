package dev.rowan.processor.mapping;

import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The Java types that are kept in one column each: the only place that names them all.
 *
 * <p>A type that the driver has no method for is kept as one that it has: a line with a {@link
 * Conversion} is all that a further one needs.
 */
public final class ScalarTypes {
  private static final String RUNTIME = "dev.rowan.runtime.data";
  private static final SqlType INET = SqlType.parse("inet");
  private static final String[] NUMBERS = {
    "smallint", "integer", "bigint", "numeric", "real", "double precision"
  };
  private static final String[] ANY = {"*"};
  private static final Map<String, ScalarType> BY_NAME = new LinkedHashMap<>();

  static {
    both("boolean", "Boolean", SqlType.BOOLEAN, Literal::truth);
    both("byte", "Byte", SqlType.SMALLINT, Literal.of(Byte::valueOf), NUMBERS);
    both("short", "Short", SqlType.SMALLINT, Literal.of(Short::valueOf), NUMBERS);
    both("int", "Integer", SqlType.INTEGER, Literal.of(Integer::valueOf), NUMBERS);
    both("long", "Long", SqlType.BIGINT, Literal.of(Long::valueOf), NUMBERS);
    both("float", "Float", SqlType.REAL, Literal::floating, NUMBERS);
    both("double", "Double", SqlType.DOUBLE_PRECISION, Literal::floating, NUMBERS);
    both("char", "Character", SqlType.varchar(1), Literal::character, "text", "character");
    driver("java.lang", "String", SqlType.TEXT, Sql::literal, ANY);
    driver("java.math", "BigDecimal", SqlType.NUMERIC, Literal::decimal, NUMBERS);
    // Scale 0 at the greatest precision: a numeric without one would hold fractions too.
    driver(
        "java.math",
        "BigInteger",
        SqlType.numeric(1000, 0),
        Literal.of(BigInteger::new),
        "smallint",
        "integer",
        "bigint");
    driver("java.util", "UUID", SqlType.UUID, Literal.quoted(UUID::fromString));
    driver("java.time", "Instant", SqlType.TIMESTAMPTZ, Literal.quoted(Instant::parse));
    driver(
        "java.time", "OffsetDateTime", SqlType.TIMESTAMPTZ, Literal.quoted(OffsetDateTime::parse));
    driver("java.time", "LocalDateTime", SqlType.TIMESTAMP, Literal.quoted(LocalDateTime::parse));
    driver("java.time", "LocalDate", SqlType.DATE, Literal.quoted(LocalDate::parse));
    driver("java.time", "LocalTime", SqlType.TIME, Literal.quoted(LocalTime::parse));
    driver("java.time", "Duration", SqlType.INTERVAL, Literal.quoted(Duration::parse));
    jdbcType("java.time.Instant", RUNTIME + ".InstantJdbcType");
    jdbcType("java.time.OffsetDateTime", "OFFSET_DATE_TIME");
    jdbcType("java.time.LocalDate", "LOCAL_DATE");
    jdbcType("java.time.LocalDateTime", "LOCAL_DATE_TIME");
    jdbcType("java.time.LocalTime", "LOCAL_TIME");
    jdbcType("java.time.Duration", "INTERVAL_SECOND");
    add(new JavaType("", List.of("byte"), List.of(), 1), SqlType.BYTEA, "Bytes", Literal::bytes);

    String text = "java.lang.String";
    own("java.net", "URI", SqlType.TEXT, text, "toString", "create", Literal.quoted(URI::create));
    own(
        "java.util",
        "Locale",
        SqlType.TEXT,
        text,
        "toLanguageTag",
        "forLanguageTag",
        Literal::locale);
    own(
        "java.util",
        "Currency",
        SqlType.TEXT,
        text,
        "getCurrencyCode",
        "getInstance",
        Literal.quoted(Currency::getInstance));
    own("java.time", "ZoneId", SqlType.TEXT, text, "getId", "of", Literal.quoted(ZoneId::of));
    own(
        "java.time",
        "ZoneOffset",
        SqlType.TEXT,
        text,
        "getId",
        "of",
        Literal.quoted(ZoneOffset::of));
    own(
        "java.time",
        "MonthDay",
        SqlType.TEXT,
        text,
        "toString",
        "parse",
        Literal.quoted(MonthDay::parse));
    own("java.time", "Year", SqlType.INTEGER, "int", "getValue", "of", Literal.of(Year::parse));
    statics(
        JavaType.of("java.time", "YearMonth"),
        SqlType.DATE,
        "java.time.LocalDate",
        new Conversion.StaticMethods(
            JavaType.of(RUNTIME, "Periods"),
            "firstDay",
            JavaType.of("java.time", "YearMonth"),
            "from"),
        Literal.quoted(month -> YearMonth.parse(month).atDay(1)));
    statics("java.time", "Period", SqlType.INTERVAL, "Periods", Literal.quoted(Period::parse));
    statics("java.net", "InetAddress", INET, "Inets", Literal::address);
  }

  private ScalarTypes() {}

  /** Returns what is known of a type, if it is one of them. */
  public static Optional<ScalarType> find(JavaType type) {
    return Optional.ofNullable(BY_NAME.get(type.qualifiedName()));
  }

  /** Returns what is known of a type that is one of them. */
  public static ScalarType get(JavaType type) {
    return find(type).orElseThrow(() -> new IllegalArgumentException(type.qualifiedName()));
  }

  /** Returns all of them, in the order of the table. */
  public static Iterable<ScalarType> all() {
    return BY_NAME.values();
  }

  private static void jdbcType(String javaType, String jdbcType) {
    BY_NAME.computeIfPresent(javaType, (name, scalar) -> scalar.withJdbcType(jdbcType));
  }

  private static void both(
      String keyword,
      String boxed,
      SqlType sqlType,
      UnaryOperator<String> literal,
      String... others) {
    String accessor = Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    add(JavaType.of("", keyword), sqlType, accessor, literal, others);
    add(JavaType.of("java.lang", boxed), sqlType, accessor, literal, others);
  }

  private static void driver(
      String packageName,
      String name,
      SqlType sqlType,
      UnaryOperator<String> literal,
      String... others) {
    String accessor = name.equals("UUID") ? "Uuid" : name;
    add(JavaType.of(packageName, name), sqlType, accessor, literal, others);
  }

  private static void add(
      JavaType type,
      SqlType sqlType,
      String accessor,
      UnaryOperator<String> literal,
      String... others) {
    ValueMapping value = new ValueMapping.Scalar(type);
    BY_NAME.put(
        type.qualifiedName(),
        new ScalarType(type, sqlType, Set.of(others), accessor, value, literal, ""));
  }

  private static void own(
      String packageName,
      String name,
      SqlType sqlType,
      String keptAs,
      String write,
      String read,
      UnaryOperator<String> literal) {
    JavaType type = JavaType.of(packageName, name);
    statics(type, sqlType, keptAs, new Conversion.OwnMethods(type, write, read), literal);
  }

  /** A type that a class of the runtime turns into text. */
  private static void statics(
      String packageName,
      String name,
      SqlType sqlType,
      String helper,
      UnaryOperator<String> literal) {
    JavaType owner = JavaType.of(RUNTIME, helper);
    statics(
        JavaType.of(packageName, name),
        sqlType,
        "java.lang.String",
        new Conversion.StaticMethods(owner, "toText", owner, "fromText"),
        literal);
  }

  private static void statics(
      JavaType type,
      SqlType sqlType,
      String keptAs,
      Conversion conversion,
      UnaryOperator<String> literal) {
    ScalarType kept = Objects.requireNonNull(BY_NAME.get(keptAs), keptAs);
    ValueMapping value = new ValueMapping.Converted(type, conversion, kept.value());
    BY_NAME.put(
        type.qualifiedName(),
        new ScalarType(type, sqlType, kept.others(), kept.accessor(), value, literal, ""));
  }
}
