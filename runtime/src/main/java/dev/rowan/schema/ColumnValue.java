package dev.rowan.schema;

import org.jspecify.annotations.Nullable;

/** Where a column's value comes from when an INSERT gives none. */
public sealed interface ColumnValue {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code DEFAULT now()}.
   *
   * @param expression the default
   */
  record DefaultValue(Expression expression) implements ColumnValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.defaultValue(this);
    }
  }

  /**
   * {@code GENERATED … AS IDENTITY (…)}.
   *
   * @param always whether an INSERT may not give a value of its own (ALWAYS, not BY DEFAULT)
   * @param sequence the name of its sequence, or null for PostgreSQL's choice ({@code t_c_seq})
   * @param options how the sequence counts, canonical for the column's type
   */
  record Identity(boolean always, @Nullable ObjectName sequence, SequenceOptions options)
      implements ColumnValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.identity(this);
    }
  }

  /**
   * {@code GENERATED ALWAYS AS (expression) STORED}.
   *
   * @param expression what it is computed from
   * @param virtual whether it is computed when read (18 and newer) instead of stored
   */
  record Generated(Expression expression, boolean virtual) implements ColumnValue {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.generated(this);
    }
  }

  /**
   * One method for each kind of value.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R defaultValue(DefaultValue value);

    R identity(Identity identity);

    R generated(Generated generated);
  }
}
