package dev.rowan.runtime.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a database of their own with the migrated schema.
 *
 * <pre>{@code
 * @RowanTest
 * class OrdersTest {
 *   @Test
 *   void insertsAnOrder(Rowan rowan) {
 *     var orders = rowan.repository(OrderRepository.class);
 *   }
 * }
 * }</pre>
 *
 * <p>The server starts once in a JVM, the schema is migrated once for all tests that ask for the
 * same one, and each test gets a copy of it, in a few dozen milliseconds. A parameter of a test or
 * of a constructor may be a {@code Rowan}, a {@code DataSource} or a {@code TestDatabase}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(RowanExtension.class)
public @interface RowanTest {
  /** Where Flyway finds the migrations. */
  String[] migrations() default "classpath:db/migration";

  /**
   * SQL on the class path to run instead of the migrations, such as {@code
   * META-INF/rowan/schema.sql}.
   */
  String[] scripts() default {};

  /** How long a database is used. */
  Lifetime database() default Lifetime.TEST;

  /** How long a database is used. */
  enum Lifetime {
    /** Each test has its own. */
    TEST,
    /** The tests of a class share one, in their order. */
    CLASS
  }
}
