package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a constant of an enum is stored where that is not its name.
 *
 * <pre>{@code
 * @Type
 * enum Rating { G, PG, @Label("PG-13") PG_13 }
 * }</pre>
 *
 * <p>makes {@code CREATE TYPE rating AS ENUM ('G', 'PG', 'PG-13')}; without {@link Type} the check
 * is {@code rating IN ('G', 'PG', 'PG-13')}. SQL, {@link Default} among it, speaks of the label.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Label {
  /** The text that is stored. */
  String value();
}
