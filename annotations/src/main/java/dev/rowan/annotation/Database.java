package dev.rowan.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What holds for all records of a package and the packages below it, in its {@code
 * package-info.java}.
 *
 * <pre>{@code
 * @Database(schema = "shop", naming = NamingStrategy.SNAKE_CASE_PLURAL, extensions = "citext")
 * package com.example.shop;
 * }</pre>
 *
 * <p>Of each attribute the nearest package that gives it counts, and a record that says it itself
 * more. When it changes, compile all records of the package.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Database {
  /** The PostgreSQL schema of tables, views and types that name none. */
  String schema() default "";

  /** How tables and columns that are not named get their names. */
  NamingStrategy naming() default NamingStrategy.SNAKE_CASE;

  /**
   * Who makes the keys that do not say it: of one component whose type it fits ({@code UUID}, or a
   * whole number for {@link IdStrategy#IDENTITY} and {@link IdStrategy#SEQUENCE}), and that refers
   * to nothing.
   */
  IdStrategy id() default IdStrategy.DEFAULT;

  /** Extensions that the records need: {@code CREATE EXTENSION}. Outer packages add theirs. */
  String[] extensions() default {};

  /**
   * Levels of warnings and hints: {@code "ROWAN7013=error"}; off, note, warning or error. Those of
   * the option {@code rowan.lint} count more.
   */
  String[] lint() default {};
}
