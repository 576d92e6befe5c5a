package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a component as what a converter makes of it.
 *
 * <p>{@code @Convert(ColorConverter.class) Color color} with {@code ColorConverter implements
 * AttributeConverter<Color, Integer>} makes {@code color integer NOT NULL}. The entity holds the
 * converted value. A null is never given to the converter.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Convert {
  /**
   * A {@code jakarta.persistence.AttributeConverter} of the component's type, with a constructor
   * without parameters that the record's package can see.
   *
   * <p>One is made for each value: what is costly to make belongs in a static field of it.
   */
  Class<?> value();
}
