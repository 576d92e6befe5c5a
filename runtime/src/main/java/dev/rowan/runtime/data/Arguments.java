package dev.rowan.runtime.data;

import java.sql.SQLException;

/** Puts the arguments of a query, such as {@code to -> to.putUuid(id)}. */
@FunctionalInterface
public interface Arguments {
  /** No arguments. */
  Arguments NONE = to -> {};

  /** Puts them. */
  void put(Parameters to) throws SQLException;
}
