package dev.rowan.runtime.data;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/**
 * Text in Hibernate for a key's column of another type, such as a range: the server reads it as
 * that. Other columns have a cast, which Hibernate leaves out of conditions on a key.
 */
public final class UntypedTextJdbcType extends VarcharJdbcType {
  private static final long serialVersionUID = 1L;

  /** For Hibernate. */
  public UntypedTextJdbcType() {}

  @Override
  public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
    return new Binder<>(javaType, this);
  }

  private static final class Binder<X> extends BasicBinder<X> {
    private static final long serialVersionUID = 1L;

    Binder(JavaType<X> javaType, UntypedTextJdbcType jdbcType) {
      super(javaType, jdbcType);
    }

    private String text(X value, WrapperOptions options) {
      return getJavaType().unwrap(value, String.class, options);
    }

    @Override
    protected void doBind(PreparedStatement to, X value, int index, WrapperOptions options)
        throws SQLException {
      to.setObject(index, text(value, options), Types.OTHER);
    }

    @Override
    protected void doBind(CallableStatement to, X value, String name, WrapperOptions options)
        throws SQLException {
      to.setObject(name, text(value, options), Types.OTHER);
    }
  }
}
