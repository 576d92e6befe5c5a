package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is set for one transaction only, so that a pooled connection takes nothing of it along.
 *
 * @param all each setting
 */
record TransactionSettings(List<TransactionSetting> all) {
  TransactionSettings {
    all = List.copyOf(all);
  }

  /** Returns these and another, which counts instead of one of its name. */
  TransactionSettings with(TransactionSetting other) {
    return new TransactionSettings(
        Stream.concat(
                all.stream().filter(one -> !one.name().equals(other.name())), Stream.of(other))
            .toList());
  }

  /** Sets them for the transaction under way, in one trip to the server. */
  void set(Connection connection) throws SQLException {
    if (all.isEmpty()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          all.stream().map(TransactionSetting::sql).collect(Collectors.joining("; ")));
    }
  }
}
