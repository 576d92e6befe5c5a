package dev.rowan.runtime.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.ValueGenerationType;

/**
 * Has Hibernate fill a field of an entity with what the transaction knows: the same that the
 * repository's statements, the column's default and a trigger take.
 *
 * <p>Generated entities have it on components of {@code @CreatedAt}, {@code @UpdatedAt},
 * {@code @CreatedBy}, {@code @UpdatedBy} and {@code @TenantId}. It costs one query for each
 * transaction, not one for each row as {@code RETURNING} does, and inserts stay in batches.
 */
@ValueGenerationType(generatedBy = TransactionValueGenerator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TransactionValue {
  /** What it is filled with. */
  TransactionFact value();

  /** Whether each update fills it again. */
  boolean update() default false;
}
