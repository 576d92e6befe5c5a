package dev.rowan.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class that carries one SQL file of the folder of the option {@code rowan.sql}.
 *
 * <p>Written by the processor, for the processor: other modules, and a compile without that option,
 * find the file's part of the schema here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SqlFragment {
  /** The file's path in its folder: {@code public/views/order_totals.sql}. */
  String path();

  /** The namespace of names in it that say none. */
  String namespace();

  /** Its text, in pieces that fit into a class file. */
  String[] sql();
}
