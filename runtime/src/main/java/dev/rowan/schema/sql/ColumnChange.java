package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** What follows ALTER TABLE … ALTER COLUMN and a column's name. */
public sealed interface ColumnChange {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code TYPE bigint USING total::bigint}.
   *
   * @param type the new type
   * @param collation its collation, or null
   * @param using how old values become new ones, or null
   */
  record Type(SqlType type, @Nullable ObjectName collation, @Nullable Expression using)
      implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.type(this);
    }
  }

  /**
   * {@code SET DEFAULT now()}, {@code DROP DEFAULT}.
   *
   * @param expression the default, or null for none
   */
  record Default(@Nullable Expression expression) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.defaultValue(this);
    }
  }

  /**
   * {@code SET NOT NULL}, {@code DROP NOT NULL}.
   *
   * @param required whether nulls are refused from now on
   */
  record Required(boolean required) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.required(this);
    }
  }

  /**
   * {@code SET EXPRESSION AS (a + b)}, {@code DROP EXPRESSION}.
   *
   * @param expression what a generated column is computed from, or null to make it a plain one
   */
  record Generation(@Nullable Expression expression) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.generation(this);
    }
  }

  /**
   * {@code ADD GENERATED ALWAYS AS IDENTITY}, {@code DROP IDENTITY}.
   *
   * @param identity the identity, or null to make the column a plain one
   */
  record IdentityGiven(ColumnValue.@Nullable Identity identity) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.identityGiven(this);
    }
  }

  /**
   * {@code SET GENERATED ALWAYS SET CACHE 20 RESTART}.
   *
   * @param always whether ALWAYS, or null where nothing is said of it
   * @param sequence what is changed of its sequence
   */
  record IdentityChanged(@Nullable Boolean always, SequenceChange sequence)
      implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.identityChanged(this);
    }
  }

  /**
   * {@code SET STATISTICS 500}.
   *
   * @param target the target, or null for the server's default (also written -1)
   */
  record StatisticsTarget(@Nullable Integer target) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.statisticsTarget(this);
    }
  }

  /**
   * {@code SET STORAGE EXTERNAL}.
   *
   * @param storage how long values are stored
   */
  record StorageSet(Column.Storage storage) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.storage(this);
    }
  }

  /**
   * {@code SET COMPRESSION lz4}.
   *
   * @param method the method, or {@code ""} for the server's default
   */
  record Compression(String method) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.compression(this);
    }
  }

  /**
   * {@code SET (n_distinct = 5)}, {@code RESET (n_distinct)}.
   *
   * @param options what is set or reset
   */
  record Options(OptionChange options) implements ColumnChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.options(this);
    }
  }

  /**
   * One method for each kind of change.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R type(Type change);

    R defaultValue(Default change);

    R required(Required change);

    R generation(Generation change);

    R identityGiven(IdentityGiven change);

    R identityChanged(IdentityChanged change);

    R statisticsTarget(StatisticsTarget change);

    R storage(StorageSet change);

    R compression(Compression change);

    R options(Options change);
  }
}
