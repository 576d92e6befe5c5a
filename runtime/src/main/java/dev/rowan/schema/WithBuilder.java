package dev.rowan.schema;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of many components that gets a builder when Rowan is built, so that a copy names
 * only what differs: {@code IndexBuilder.builder(index).unique(true).build()}.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options(enableWither = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface WithBuilder {}
