package dev.rowan.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated type that carries what one record adds to the schema.
 *
 * <p>Written by the processor, for the processor: a compile that does not see a record's source, in
 * this module or another, finds the record's table here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Fragment {
  /** The record's canonical name; not its class, which the package of fragments may not see. */
  String record();

  /** Its objects in the format of the snapshot, in pieces that fit into a class file. */
  String[] schema();

  /**
   * Whether its object is a view that is made elsewhere, by a SQL file: these are the columns that
   * the record reads of it, and the indexes that it adds.
   */
  boolean reads() default false;

  /**
   * What its {@link RenamedFrom} say, in pairs: a column, or an empty text for the table, and its
   * former name.
   */
  String[] renamed() default {};

  /** What the {@link Database} of its package and those above it said when it was compiled. */
  String defaults() default "";
}
