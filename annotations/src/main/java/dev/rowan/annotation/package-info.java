/**
 * What a record says about its table.
 *
 * <p>Annotations and their enums only: no logic, no dependency. They are kept in class files (so
 * that a record in another module is read like one in source) and are not there at run time. Names
 * in them are the record's component names; SQL appears only where an attribute says SQL.
 */
package dev.rowan.annotation;
