package dev.rowan.runtime.data;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.JDBCException;
import org.hibernate.exception.spi.SQLExceptionConverter;
import org.jspecify.annotations.Nullable;

/**
 * Has Hibernate say what the database refuses of an entity as a repository says it of a record; the
 * class of its exceptions stays.
 *
 * <pre>{@code
 * org.hibernate.exception.ConstraintViolationException:
 *     orders.total must satisfy total >= 0 (orders_total_check) — Order.total: Failing row …
 * }</pre>
 */
final class EntityErrors implements SQLExceptionConverter {
  private static final long serialVersionUID = 1;

  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[\\w$]+)";

  /** What Hibernate writes to, behind the comment that it may write before it. */
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:\\s|/\\*.*?\\*/)*(?:insert into|update|delete from|merge into)\\s+(?:"
              + NAME
              + "\\.)?"
              + NAME
              + "\\b?.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final transient SQLExceptionConverter otherwise;
  private final transient EntityTables tables;

  EntityErrors(SQLExceptionConverter otherwise, EntityTables tables) {
    this.otherwise = otherwise;
    this.tables = tables;
  }

  @Override
  public JDBCException convert(SQLException error, String message, String sql) {
    RecordTable table = target(sql).orElseGet(RecordTable::unknown);
    return otherwise.convert(
        error, new SqlErrors(table, tables.all()).words(error).orElse(message), sql);
  }

  /** Returns the table that a statement writes to. */
  private Optional<RecordTable> target(String sql) {
    Matcher matcher = TARGET.matcher(sql);
    return matcher.matches()
        ? tables.all().find(unquoted(matcher.group(1)), unquoted(matcher.group(2)))
        : Optional.empty();
  }

  /** Returns the name that an identifier of Hibernate's SQL means. */
  static String unquoted(@Nullable String name) {
    if (name == null) {
      return "";
    }
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }
}
