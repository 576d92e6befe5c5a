/**
 * How a record and its table correspond: what {@code lower} finds out and {@code generate} turns
 * into entities and repositories.
 *
 * <p>Plain values: neither javac's elements nor JavaPoet's types are known here.
 */
@NullMarked
package dev.rowan.processor.mapping;

import org.jspecify.annotations.NullMarked;
