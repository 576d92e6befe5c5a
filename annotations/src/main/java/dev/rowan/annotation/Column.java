package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component is stored where its Java type does not say it.
 *
 * <p>{@code @Column(name = "amount", precision = 12, scale = 2) BigDecimal total} makes {@code
 * amount numeric(12,2) NOT NULL}; {@code @Column(type = "citext") String email} makes {@code email
 * citext NOT NULL}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Column {
  /**
   * The column's name, or for a nested value record the prefix of its columns; by default the
   * component's name in snake_case.
   */
  String name() default "";

  /**
   * Any PostgreSQL type as SQL, such as {@code citext}, {@code numeric(12,2)} or {@code tsvector};
   * a {@code String} holds its value as PostgreSQL writes it. {@code jsonb} or {@code json} on a
   * record, map or list keeps it as one document.
   */
  String type() default "";

  /** The most characters: {@code varchar(length)}. */
  int length() default -1;

  /** The number of decimal digits of a {@code numeric}. */
  int precision() default -1;

  /**
   * The number of decimal digits after the point of a {@code numeric}; needs {@link #precision}.
   */
  int scale() default -1;

  /** The collation, as {@code de-DE-x-icu} or {@code pg_catalog.C}. */
  String collation() default "";

  /** How its values are kept when a row grows too long. */
  Storage storage() default Storage.DEFAULT;

  /** How its long values are compressed. */
  Compression compression() default Compression.DEFAULT;

  /**
   * The comment of the column; by default what the record's Javadoc says of the component with
   * {@code @param}. That of a nested record counts only so: Javadoc is not in class files.
   */
  String comment() default "";

  /** How closely ANALYZE looks at its values, 0 to 10000; the server's default is 100. */
  int statistics() default -1;
}
