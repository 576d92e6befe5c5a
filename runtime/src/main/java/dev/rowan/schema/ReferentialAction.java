package dev.rowan.schema;

/** What a foreign key does when the row that it points to changes or goes. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT
}
