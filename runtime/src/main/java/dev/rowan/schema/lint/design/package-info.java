/**
 * What is allowed in a schema and often regretted: the codes ROWAN70xx.
 *
 * <p>Each rule is a class that looks at one table within its {@link dev.rowan.schema.Schema} and
 * brings its own page, whose samples its test runs. Rules that are wrong about some good schemas
 * only hint (severity INFO), and those that are a matter of taste are {@linkplain
 * dev.rowan.schema.lint.design.DesignRule#isOff() off} until someone asks for them.
 */
@NullMarked
package dev.rowan.schema.lint.design;

import org.jspecify.annotations.NullMarked;
