package dev.rowan.runtime.data;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Instants in Hibernate as in repositories: {@code Instant.MAX} and {@code MIN} are infinity.
 *
 * <p>Hibernate's own type sends them as years that PostgreSQL does not have.
 */
public final class InstantJdbcType extends TimestampUtcAsOffsetDateTimeJdbcType {
  private static final long serialVersionUID = 1L;

  /** For Hibernate. */
  public InstantJdbcType() {}

  private static OffsetDateTime toOffset(Instant instant) {
    return Instants.toOffset(instant);
  }

  @Override
  public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
    return new Binder<>(javaType, this);
  }

  @Override
  public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
    return new Extractor<>(javaType, this);
  }

  private static final class Binder<X> extends BasicBinder<X> {
    private static final long serialVersionUID = 1L;

    Binder(JavaType<X> javaType, InstantJdbcType jdbcType) {
      super(javaType, jdbcType);
    }

    private OffsetDateTime kept(X value, WrapperOptions options) {
      return toOffset(getJavaType().unwrap(value, Instant.class, options));
    }

    @Override
    protected void doBind(PreparedStatement to, X value, int index, WrapperOptions options)
        throws SQLException {
      OffsetDateTime time = kept(value, options);
      if (TimeText.isNeeded(time)) {
        to.setObject(index, TimeText.of(time), Types.OTHER);
      } else {
        to.setObject(index, time, Types.TIMESTAMP_WITH_TIMEZONE);
      }
    }

    @Override
    protected void doBind(CallableStatement to, X value, String name, WrapperOptions options)
        throws SQLException {
      to.setObject(name, kept(value, options), Types.TIMESTAMP_WITH_TIMEZONE);
    }
  }

  private static final class Extractor<X> extends BasicExtractor<X> {
    private static final long serialVersionUID = 1L;

    Extractor(JavaType<X> javaType, InstantJdbcType jdbcType) {
      super(javaType, jdbcType);
    }

    private @Nullable X made(@Nullable OffsetDateTime time, WrapperOptions options) {
      return time == null ? null : getJavaType().wrap(Instants.fromOffset(time), options);
    }

    @Override
    protected @Nullable X doExtract(ResultSet row, int column, WrapperOptions options)
        throws SQLException {
      return made(row.getObject(column, OffsetDateTime.class), options);
    }

    @Override
    protected @Nullable X doExtract(CallableStatement call, int index, WrapperOptions options)
        throws SQLException {
      return made(call.getObject(index, OffsetDateTime.class), options);
    }

    @Override
    protected @Nullable X doExtract(CallableStatement call, String name, WrapperOptions options)
        throws SQLException {
      return made(call.getObject(name, OffsetDateTime.class), options);
    }
  }
}
