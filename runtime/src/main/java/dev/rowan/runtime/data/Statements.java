package dev.rowan.runtime.data;

import jakarta.data.Limit;
import jakarta.data.exceptions.NonUniqueResultException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import jakarta.data.page.PageRequest.Mode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the fixed SQL of one repository.
 *
 * <pre>{@code
 * public Optional<Order> findByNumber(String number) {
 *   return sql.findOne(FIND_BY_NUMBER, Arguments.of(number));
 * }
 * }</pre>
 *
 * <p>Each statement is prepared anew and closed: the driver keeps it prepared on the server by its
 * text, so that the text must be constant.
 *
 * @param <R> the record
 */
public final class Statements<R> {
  private final Connections connections;
  private final RecordTable table;
  private final RowReader<R> reader;
  private final RecordWriter<R> writer;
  private final SqlErrors errors;

  /** Made by the first write: who only reads needs no validator. */
  private volatile @Nullable RecordChecks checks;

  /** Makes the runner for one repository. */
  public Statements(
      Connections connections, RecordTable table, RowReader<R> reader, RecordWriter<R> writer) {
    this.connections = connections;
    this.table = table;
    this.reader = reader;
    this.writer = writer;
    RecordTables tables = connections.tables();
    tables.add(table);
    this.errors = new SqlErrors(table, tables);
  }

  /** What becomes of a prepared statement whose parameters are set. */
  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Arguments arguments, @Nullable R written, Execution<T> execution) {
    try {
      Connection connection = connections.acquire();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        arguments.put(new StatementParameters(statement));
        return execution.of(statement);
      } finally {
        connections.release(connection);
      }
    } catch (SQLException e) {
      throw errors.explain(e, written == null ? List.of() : valuesOf(List.of(written)));
    } catch (NullPointerException e) {
      throw MissingValue.explain(table, writer, written == null ? List.of() : List.of(written), e);
    }
  }

  /** Returns what was written; nothing where the writer itself cannot go on. */
  private List<WrittenValues> valuesOf(List<R> records) {
    List<WrittenValues> all = new ArrayList<>(records.size());
    for (R record : records) {
      WrittenValues values = new WrittenValues(table);
      try {
        writer.write(values, record);
      } catch (SQLException | RuntimeException e) {
        return List.of();
      }
      all.add(values);
    }
    return all;
  }

  /** Returns the one row, if there is one. */
  public Optional<R> findOne(String sql, Arguments arguments) {
    return run(sql, arguments, null, this::one);
  }

  private Optional<R> one(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      R record = reader.read(new Row(rows, table));
      if (rows.next()) {
        throw new NonUniqueResultException(table.name() + ": more than one row");
      }
      return Optional.of(record);
    }
  }

  /** Returns all rows. */
  public List<R> find(String sql, Arguments arguments) {
    return run(sql, arguments, null, this::all);
  }

  /** Returns all rows of a query. */
  public List<R> find(Query<R> query, Arguments arguments) {
    return find(query.all(), arguments);
  }

  /** Returns the rows of a query within a limit. */
  public List<R> find(Query<R> query, Arguments arguments, Limit limit) {
    return find(query, arguments, limit.maxResults(), limit.startAt() - 1);
  }

  private List<R> find(Query<R> query, Arguments arguments, int limit, long offset) {
    return find(
        offset == 0 ? query.limited() : query.skipping(),
        to -> {
          arguments.put(to);
          to.putInt(limit);
          if (offset > 0) {
            to.putLong(offset);
          }
        });
  }

  private List<R> all(PreparedStatement statement) throws SQLException {
    List<R> records = new ArrayList<>();
    read(statement, records);
    return records;
  }

  private void read(PreparedStatement statement, List<R> records) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows, table);
      while (rows.next()) {
        records.add(reader.read(row));
      }
    }
  }

  /**
   * Returns the rows as they come from the server, in constant memory; close the stream, best with
   * {@code try}.
   */
  public Stream<R> stream(String sql, Arguments arguments) {
    try {
      return RowStream.open(connections, sql, arguments, reader, table);
    } catch (SQLException e) {
      throw errors.explain(e, List.of());
    }
  }

  /** Returns the rows of a query as they come from the server; close the stream. */
  public Stream<R> stream(Query<R> query, Arguments arguments) {
    return stream(query.all(), arguments);
  }

  /** Returns a page of the rows of a query. */
  public CursoredPage<R> page(Query<R> query, Arguments arguments, PageRequest request) {
    Keyset<R> keyset = query.keyset();
    int limit = Math.addExact(request.size(), 1);
    List<R> rows =
        request.mode() == Mode.OFFSET
            ? find(query, arguments, limit, (request.page() - 1) * request.size())
            : beyond(query, arguments, limit, request);
    boolean more = rows.size() > request.size();
    List<R> content = more ? rows.subList(0, request.size()) : rows;
    if (request.mode() == Mode.CURSOR_PREVIOUS) {
      Collections.reverse(content);
    }
    return new KeysetPage<>(
        request, content, more, keyset.cursor(), () -> count(query.count(), arguments));
  }

  private List<R> beyond(Query<R> query, Arguments arguments, int limit, PageRequest request) {
    Arguments cursor = query.keyset().arguments(request.cursor().orElseThrow());
    return find(
        request.mode() == Mode.CURSOR_NEXT ? query.next() : query.previous(),
        to -> {
          arguments.put(to);
          cursor.put(to);
          to.putInt(limit);
        });
  }

  /** Returns the number that the query counts. */
  public long count(String sql, Arguments arguments) {
    return run(
        sql,
        arguments,
        null,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /** Whether the query has a row. */
  public boolean exists(String sql, Arguments arguments) {
    return run(
        sql,
        arguments,
        null,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
          }
        });
  }

  /** Returns the number of rows that the statement changed. */
  public int execute(String sql, Arguments arguments) {
    return run(sql, arguments, null, PreparedStatement::executeUpdate);
  }

  /** Inserts a record and returns it as it is stored. */
  public R insert(String sql, R record) {
    return write(sql, record)
        .orElseThrow(() -> new IllegalStateException(table.name() + ": the insert gave no row"));
  }

  /**
   * Inserts the record or updates the row with its key, and returns it as it is stored.
   *
   * @throws OptimisticLockingFailureException if there is the row, in another version
   */
  public R save(String sql, R record) {
    return write(sql, record).orElseThrow(() -> stale(record));
  }

  private void check(R record) {
    RecordChecks known = checks;
    if (known == null) {
      known = new RecordChecks(connections.validator(), table);
      checks = known;
    }
    known.check(record);
  }

  private Optional<R> write(String sql, R record) {
    check(record);
    return run(sql, to -> writer.write(to, record), record, this::one);
  }

  /**
   * Updates the row of a record and returns it as it is stored.
   *
   * @throws OptimisticLockingFailureException if there is no such row in the record's version
   */
  public R update(String sql, R record, Arguments arguments) {
    check(record);
    return run(sql, arguments, record, this::one).orElseThrow(() -> stale(record));
  }

  /**
   * Deletes the row of a record.
   *
   * @throws OptimisticLockingFailureException if there is no such row in the record's version
   */
  public void delete(String sql, R record, Arguments arguments) {
    if (run(sql, arguments, record, PreparedStatement::executeUpdate) == 0) {
      throw stale(record);
    }
  }

  private OptimisticLockingFailureException stale(R record) {
    return new OptimisticLockingFailureException(
        table.name() + ": changed or deleted since it was read — " + record);
  }

  /**
   * Inserts all records or none, and returns them as they are stored, in the same order.
   *
   * @param sql an {@code INSERT … SELECT … FROM unnest(?, …)} with an array for each written
   *     column; where none is written, the insert of one row
   */
  public List<R> insertAll(String sql, List<R> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    records.forEach(this::check);
    try {
      Connection connection = connections.acquire();
      List<R> stored;
      try {
        stored = new Batch<>(table, reader, writer).insert(connection, sql, records);
      } catch (SQLException | RuntimeException e) {
        connections.abandon(connection);
        throw e;
      }
      connections.release(connection);
      return stored;
    } catch (SQLException e) {
      throw errors.explain(e, valuesOf(records));
    } catch (NullPointerException e) {
      throw MissingValue.explain(table, writer, records, e);
    }
  }
}
