package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that tells the variants of a sealed interface apart; without it {@code dtype},
 * as in JPA.
 *
 * <p>{@code @DiscriminatorColumn("kind")} makes {@code kind text NOT NULL CHECK (kind IN
 * ('CardPayment', 'BankPayment'))}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DiscriminatorColumn {
  /** The name, as that of a component: {@code paymentKind} makes {@code payment_kind}. */
  String value();
}
