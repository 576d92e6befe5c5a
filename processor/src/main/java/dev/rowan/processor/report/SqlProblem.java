package dev.rowan.processor.report;

/**
 * Something that is wrong in a SQL file.
 *
 * @param code what kind of thing
 * @param place where: {@code src/main/resources/db/schema/views/totals.sql:3:14}
 * @param message what is wrong, short and exact
 * @param remedy what to do, or {@code ""}
 */
public record SqlProblem(Code code, String place, String message, String remedy) {}
