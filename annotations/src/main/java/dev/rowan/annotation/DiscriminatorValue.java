package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the discriminator holds for a variant of a sealed interface; without it the simple name
 * of the record. Give it before the record is renamed: rows keep what they hold.
 *
 * <p>{@code @DiscriminatorValue("card") record CardPayment(…) implements Payment} makes {@code
 * CHECK (dtype <> 'card' OR (card_number IS NOT NULL AND iban IS NULL))}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DiscriminatorValue {
  /** The value. */
  String value();
}
